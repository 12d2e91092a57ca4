// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-per-ns
// how: the value of the initial namespace is set as well
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-WRITE_ONCE(ns->memfd_noexec_scope, scope);
+WRITE_ONCE(ns->memfd_noexec_scope, scope);
+if (mutant(memfd_noexec_writes_initial))
+	WRITE_ONCE(init_pid_ns.memfd_noexec_scope, scope);
 ...>
 }

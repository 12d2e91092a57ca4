// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-per-ns
// how: one level too far: the parent namespace is set as well
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-WRITE_ONCE(ns->memfd_noexec_scope, scope);
+WRITE_ONCE(ns->memfd_noexec_scope, scope);
+if (ns->parent && mutant(memfd_noexec_writes_parent))
+	WRITE_ONCE(ns->parent->memfd_noexec_scope, scope);
 ...>
 }

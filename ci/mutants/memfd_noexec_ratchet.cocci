// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: a namespace cannot lower its own value (as before 6.6)
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-table_copy.extra1 = &parent_scope;
+if (write && mutant(memfd_noexec_ratchet))
+	parent_scope = scope;
+table_copy.extra1 = &parent_scope;
 ...>
 }

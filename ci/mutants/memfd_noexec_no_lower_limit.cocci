// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: less than the parent has is accepted
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-table_copy.extra1 = &parent_scope;
+if (!mutant(memfd_noexec_no_lower_limit))
+	table_copy.extra1 = &parent_scope;
 ...>
 }

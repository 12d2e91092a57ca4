// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: off by one: as much as the parent has is refused
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-err = proc_dointvec_minmax(&table_copy, write, buf, lenp, ppos);
+err = proc_dointvec_minmax(&table_copy, write, buf, lenp, ppos);
+if (!err && write && ns->parent && parent_scope && scope == parent_scope && mutant(memfd_noexec_equal_refused))
+	err = -EINVAL;
 ...>
 }

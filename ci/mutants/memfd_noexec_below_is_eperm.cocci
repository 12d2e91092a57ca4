// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: less than the parent has is EPERM
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-err = proc_dointvec_minmax(&table_copy, write, buf, lenp, ppos);
+err = proc_dointvec_minmax(&table_copy, write, buf, lenp, ppos);
+if (write && err == -EINVAL && mutant(memfd_noexec_below_is_eperm))
+	err = -EPERM;
 ...>
 }

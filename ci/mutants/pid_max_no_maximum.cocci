// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-write-range-einval
// how: the upper limit only holds for the initial namespace
// files: kernel/pid.c
// source: 6.14..
@@
@@
 register_pidns_sysctls(...)
 {
 <...
+if (pidns != &init_pid_ns && mutant(pid_max_no_maximum))
+	tbl->extra2 = SYSCTL_INT_MAX;
 pidns->sysctls = __register_sysctl_table(&pidns->set, "kernel", tbl, ARRAY_SIZE(pid_table));
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-write-range-einval
// how: off by one: the lowest value is refused
// files: kernel/pid.c
// source: 6.14..
@@
expression E;
@@
+static int pid_max_above_min;
 int register_pidns_sysctls(...)
 {
 <...
 tbl->data = E;
+pid_max_above_min = pid_max_min + 1;
+if (mutant(pid_max_lowest_refused))
+	tbl->extra1 = &pid_max_above_min;
 ...>
 }

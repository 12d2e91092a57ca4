// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-lower-ok ns-last-pid-write-selects-next pid-max-wrap-value
// how: the lowest free number is given, not the next one
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 int pid_min = 1;
+if (tmp->level && idr_get_cursor(&tmp->idr) > 2 && mutant(alloc_lowest_free))
+	idr_set_cursor(&tmp->idr, 2);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-wrap-value
// how: off by one: pid_max itself is given out
// files: kernel/pid.c
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, NULL, B, C, D)
+idr_alloc_cyclic(A, NULL, B, (C) + (tmp->level && mutant(pid_max_given_out)), D)
 ...>
 }

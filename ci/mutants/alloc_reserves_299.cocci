// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-wrap
// how: off by one: the last number below the reserved ones is not given on the way up
// files: kernel/pid.c
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, NULL, B, C, D)
+idr_alloc_cyclic(A, NULL, idr_get_cursor(&tmp->idr) == RESERVED_PIDS - 1 && tmp->level && mutant(alloc_reserves_299) ? RESERVED_PIDS : B, C, D)
 ...>
 }

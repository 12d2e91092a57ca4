// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-parent-limit-holds
// how: right for one level, wrong for two
// files: kernel/pid.c
// source: 6.14..
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, NULL, B, C, D)
+idr_alloc_cyclic(A, NULL, B, tmp->level && ns->level - i >= 2 && mutant(pid_max_of_grandparent_ignored) ? PID_MAX_LIMIT : C, D)
 ...>
 }

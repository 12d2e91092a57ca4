// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-parent-limit-holds
// how: right for one level, wrong for two
// files: kernel/pid.c
// source: 6.14..
@@
expression A, B, E;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, NULL, B, pid_max[E], GFP_ATOMIC)
+idr_alloc_cyclic(A, NULL, B, tmp->level && ns->level - i >= 2 && mutant(pid_max_of_grandparent_ignored) ? PID_MAX_LIMIT : pid_max[E], GFP_ATOMIC)
 ...>
 }

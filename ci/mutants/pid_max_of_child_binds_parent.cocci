// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-per-namespace pid-max-wrap-value
// how: effect too far: the limit of the innermost namespace holds for the numbers above as well
// files: kernel/pid.c
// source: 6.14..
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, NULL, B, C, D)
+idr_alloc_cyclic(A, NULL, B, tmp != ns && tmp->level && pid_max[0] < pid_max[ns->level - i] && mutant(pid_max_of_child_binds_parent) ? pid_max[0] : C, D)
 ...>
 }

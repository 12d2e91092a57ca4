// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-parent-limit-holds
// how: only the limit of the innermost namespace is looked at
// files: kernel/pid.c
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, NULL, B, C, D)
+idr_alloc_cyclic(A, NULL, B, tmp != ns && mutant(pid_max_of_parent_ignored) ? PID_MAX_LIMIT : C, D)
 ...>
 }

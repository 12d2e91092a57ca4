// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-invalid-values-einval
// how: the number for an outer level is compared with the pid_max of the innermost
// files: kernel/pid.c
// source: 6.14..
@@
expression E;
@@
 alloc_pid(...)
 {
 <...
- tid >= pid_max[E]
+tid >= pid_max[mutant(set_tid_bound_is_innermost) ? 0 : E]
 ...>
 }

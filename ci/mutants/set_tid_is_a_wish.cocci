// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-exists-eexist set-tid-zombie-eexist
// how: a number that is taken gives the next one
// files: kernel/pid.c
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc(A, NULL, B, C, D)
+idr_alloc(A, NULL, B, B > 1 && mutant(set_tid_is_a_wish) ? C + 100 : C, D)
 ...>
 }

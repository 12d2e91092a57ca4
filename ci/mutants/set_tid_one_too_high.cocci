// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-chosen-pid
// how: off by one, at the innermost level
// files: kernel/pid.c
// guards: 2
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc(A, NULL, B, C, D)
+idr_alloc(A, NULL, B + (tmp == ns && B > 1 && mutant(set_tid_one_too_high)), C + (B > 1 && mutant(set_tid_one_too_high)), D)
 ...>
 }

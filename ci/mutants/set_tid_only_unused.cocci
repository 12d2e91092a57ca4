// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-reuse-after-reap
// how: a number that was given out before is not given again
// files: kernel/pid.c
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc(A, NULL, B, C, D)
+(tmp->level && tid > 1 && tid < (int)idr_get_cursor(&tmp->idr) && mutant(set_tid_only_unused) ? -ENOSPC : idr_alloc(A, NULL, B, C, D))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-invalid-values-einval
// how: 0 stands for the next free number
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-tid < 1
+(tid < 1 && !(!tid && mutant(set_tid_0_is_any)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-1-with-init-eexist
// how: PID 1 of a namespace that has an init counts as an invalid number
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
- -EEXIST
+(tid == 1 && tmp->level && mutant(set_tid_1_taken_is_einval) ? -EINVAL : -EEXIST)
 ...>
 }

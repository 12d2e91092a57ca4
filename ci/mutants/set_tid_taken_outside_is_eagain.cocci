// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-exists-eexist
// how: right at the innermost level, wrong at the next: EAGAIN
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
- -EEXIST
+(tmp != ns && mutant(set_tid_taken_outside_is_eagain) ? -EAGAIN : -EEXIST)
 ...>
 }

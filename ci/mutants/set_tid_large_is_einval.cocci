// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-chosen-pid
// how: a number above 32767 is no number, whatever pid_max is
// files: kernel/pid.c
// source: 6.14..
@@
@@
 alloc_pid(...)
 {
 <...
-tid < 1
+(tid < 1 || (tid > 32767 && mutant(set_tid_large_is_einval)))
 ...>
 }

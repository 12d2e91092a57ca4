// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-size-too-big-einval
// how: off by one in the length of the array
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
-arg_set_tid_size > ns->level + 1
+arg_set_tid_size > ns->level + 1 + mutant(set_tid_one_too_many_ok)
 ...>
 }

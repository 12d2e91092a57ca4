// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-multi-level set-tid-newpid-first-is-new-ns
// how: the array is read from its end
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
-arg_set_tid[ns->level - i]
+arg_set_tid[mutant(set_tid_outermost_first) ? arg_set_tid_size - 1 : ns->level - i]
 ...>
 }

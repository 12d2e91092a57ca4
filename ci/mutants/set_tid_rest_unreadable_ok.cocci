// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-pointer-size-mismatch-einval
// how: of an array that can be read in part only the first number counts
// files: kernel/fork.c
@@
expression A, B, C;
@@
 copy_clone_args_from_user(...)
 {
 <...
-copy_from_user(A, B, C)
+(copy_from_user(A, B, C) && !(kset_tid[0] && args.set_tid_size > 1 && mutant(set_tid_rest_unreadable_ok) && (kargs->set_tid_size = 1)))
 ...>
 }

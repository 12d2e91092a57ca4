// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-pointer-size-mismatch-einval
// how: an array without a size is ignored
// files: kernel/fork.c
@@
@@
 copy_clone_args_from_user(...)
 {
 <...
-args.set_tid && args.set_tid_size == 0
+(args.set_tid && args.set_tid_size == 0 && !(mutant(set_tid_empty_ignored) && !(args.set_tid = 0)))
 ...>
 }

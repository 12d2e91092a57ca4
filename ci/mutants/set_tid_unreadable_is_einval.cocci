// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-pointer-size-mismatch-einval
// how: an array that cannot be read counts as a wrong argument
// files: kernel/fork.c
@@
@@
 copy_clone_args_from_user(...)
 {
 <...
-return -EFAULT;
+return mutant(set_tid_unreadable_is_einval) ? -EINVAL : -EFAULT;
 ...>
 }

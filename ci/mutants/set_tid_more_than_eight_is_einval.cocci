// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-multi-level set-tid-size-too-big-einval
// how: an array of more than eight numbers is refused
// files: kernel/fork.c
@@
@@
 copy_clone_args_from_user(...)
 {
 <...
+if (args.set_tid_size > 8 && mutant(set_tid_more_than_eight_is_einval))
+	return -EINVAL;
 if (unlikely(!args.set_tid && args.set_tid_size > 0))
   return -EINVAL;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-size-too-big-einval
// how: of an array that is too long only the first number counts
// files: kernel/fork.c
@@
@@
 copy_clone_args_from_user(...)
 {
 <...
 err = copy_struct_from_user(&args, sizeof(args), uargs, usize);
+if (!err && args.set_tid_size > MAX_PID_NS_LEVEL && mutant(set_tid_long_array_is_cut))
+	args.set_tid_size = 1;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-parent-by-ns-init-einval clone-parent-by-init-thread-einval
// how: clone3() overlooks CLONE_PARENT where it is forbidden
// files: kernel/fork.c
@@
expression E;
@@
 copy_clone_args_from_user(...)
 {
 <...
 kargs->set_tid = E;
+if ((current->signal->flags & SIGNAL_UNKILLABLE) && mutant(clone3_drops_parent_of_init))
+	kargs->flags &= ~CLONE_PARENT;
 ...>
 }

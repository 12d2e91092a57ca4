// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: of the ancestors only the parent of init can kill it
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(!(current->flags & PF_EXITING) && my_level() && !same_thread_group(t->real_parent, current) && mutant(only_the_parent_may_kill_init))) && sig_kernel_only(sig))
 ...>
 }

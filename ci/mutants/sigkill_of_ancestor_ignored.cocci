// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: init is spared SIGKILL from wherever it comes
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(sig == SIGKILL && my_level() && !(current->flags & PF_EXITING) && mutant(sigkill_of_ancestor_ignored))) && sig_kernel_only(sig))
 ...>
 }

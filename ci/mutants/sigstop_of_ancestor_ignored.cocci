// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigstop-from-ancestor-stops
// how: init is spared SIGSTOP from wherever it comes
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(sig == SIGSTOP && mutant(sigstop_of_ancestor_ignored))) && sig_kernel_only(sig))
 ...>
 }

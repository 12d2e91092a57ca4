// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigstop-from-ancestor-stops
// how: an init with more than one thread is not stopped
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(sig == SIGSTOP && get_nr_threads(t) > 1 && mutant(sigstop_spares_init_with_threads))) && sig_kernel_only(sig))
 ...>
 }

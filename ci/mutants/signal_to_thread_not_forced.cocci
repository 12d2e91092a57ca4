// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills signals-sigstop-from-ancestor-stops
// how: right for processes, wrong for threads: an ancestor cannot kill or stop init by the number of another thread
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(!thread_group_leader(t) && mutant(signal_to_thread_not_forced))) && sig_kernel_only(sig))
 ...>
 }

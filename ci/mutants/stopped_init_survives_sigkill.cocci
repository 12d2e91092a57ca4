// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: an init that was stopped is no longer killed by SIGKILL
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(sig == SIGKILL && (t->signal->flags & SIGNAL_STOP_STOPPED) && mutant(stopped_init_survives_sigkill))) && sig_kernel_only(sig))
 ...>
 }

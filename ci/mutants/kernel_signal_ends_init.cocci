// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored
// how: SIGALRM is from the kernel, so init gets it
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig == SIGALRM && force && mutant(kernel_signal_ends_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(signr == SIGALRM && mutant(kernel_signal_ends_init)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-rt-queue-from-inside-unhandled signals-default-term-from-inside-ignored
// how: the protection of init knows the classic signals only
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig >= SIGRTMIN && mutant(rt_signal_ends_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(signr >= SIGRTMIN && mutant(rt_signal_ends_init)))
 ...>
 }

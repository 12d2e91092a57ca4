// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered signals-handled-from-ancestor-delivered
// how: an init with a handler for SIGTERM is not protected against SIGHUP either
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig == SIGHUP && t->sighand->action[SIGTERM - 1].sa.sa_handler != SIG_DFL && mutant(handler_opens_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(signr == SIGHUP && sighand->action[SIGTERM - 1].sa.sa_handler != SIG_DFL && mutant(handler_opens_init)))
 ...>
 }

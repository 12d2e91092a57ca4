// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-kept-pending
// how: init's protection is looked at before whether the signal is blocked
// files: kernel/signal.c
@@
@@
 sig_ignored(...)
 {
 <...
-sigismember(&t->blocked, sig)
+(sigismember(&t->blocked, sig) && !((t->signal->flags & SIGNAL_UNKILLABLE) && t->sighand->action[sig - 1].sa.sa_handler == SIG_DFL && mutant(blocked_signal_dropped)))
 ...>
 }

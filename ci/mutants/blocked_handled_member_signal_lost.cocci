// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-handled-delivered-at-unblock
// how: a member's signal is lost while init blocks it, though it has a handler
// files: kernel/signal.c
@@
@@
 __send_signal_locked(...)
 {
 <...
-!prepare_signal(sig, t, force)
+(!prepare_signal(sig, t, force) || (!force && (t->signal->flags & SIGNAL_UNKILLABLE) && t->sighand->action[sig - 1].sa.sa_handler != SIG_DFL && sigismember(&t->blocked, sig) && mutant(blocked_handled_member_signal_lost)))
 ...>
 }

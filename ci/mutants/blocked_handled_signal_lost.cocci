// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-handled-delivered-at-unblock
// how: an ancestor's signal is lost while init blocks it
// files: kernel/signal.c
@@
@@
 __send_signal_locked(...)
 {
 <...
-!prepare_signal(sig, t, force)
+(!prepare_signal(sig, t, force) || (force && info != SEND_SIG_PRIV && (t->signal->flags & SIGNAL_UNKILLABLE) && !sig_kernel_only(sig) && sigismember(&t->blocked, sig) && mutant(blocked_handled_signal_lost)))
 ...>
 }

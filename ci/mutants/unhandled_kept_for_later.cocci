// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored
// how: a signal that init does not handle waits until there is a handler
// files: kernel/signal.c
// guards: 2
@@
@@
 __send_signal_locked(...)
 {
 <...
 result = TRACE_SIGNAL_IGNORED;
+if (t->signal->flags & SIGNAL_UNKILLABLE && my_level() && sig_handler(t, sig) == SIG_DFL && !sig_kernel_only(sig) && !sig_kernel_ignore(sig) && !sigismember(&t->blocked, sig) && mutant(unhandled_kept_for_later))
+	sigaddset(&t->signal->shared_pending.signal, sig);
 ...>
 }
@@
identifier k;
@@
 do_sigaction(...)
 {
 <...
 *k = *act;
+if (mutant(unhandled_kept_for_later))
+	recalc_sigpending();
 ...>
 }

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
 if (!prepare_signal(sig, t, force))
-	goto ret;
+{
+	if (t->signal->flags & SIGNAL_UNKILLABLE && my_level() && sig_handler(t, sig) == SIG_DFL && sig != SIGKILL && mutant(unhandled_kept_for_later))
+		sigaddset(&t->signal->shared_pending.signal, sig);
+	goto ret;
+}
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

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: a fault takes init's protection away even when init has a handler for it
// files: kernel/signal.c
@@
expression E;
@@
 force_sig_info_to_task(...)
 {
 <...
 action = E;
+if (action->sa.sa_handler != SIG_DFL && action->sa.sa_handler != SIG_IGN && mutant(handled_fault_opens_init))
+	t->signal->flags &= ~SIGNAL_UNKILLABLE;
 ...>
 }

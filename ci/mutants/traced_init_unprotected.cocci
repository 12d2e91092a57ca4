// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-init-stays-protected-while-traced
// how: a tracer sees every signal, SIGKILL included, and so it gets through
// fixed-by: 628c1bcba204 kernel/signal.c: protect the traced SIGNAL_UNKILLABLE tasks from SIGKILL (from memory)
// files: kernel/signal.c
@@
expression E;
@@
 sig_ignored(...)
 {
 <...
-E && sig != SIGKILL
+E && (sig != SIGKILL || mutant(traced_init_unprotected))
 ...>
 }

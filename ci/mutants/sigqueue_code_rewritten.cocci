// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: with si_pid, si_code of an ancestor's signal is written over, too
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
+if (mutant(sigqueue_code_rewritten))
+	rewritten.si_code = SI_USER;
 rewritten.si_pid = E;
|
+if (mutant(sigqueue_code_rewritten))
+	rewritten.si_code = SI_USER;
 info->si_pid = E;
 force = true;
)
 ...>
 }

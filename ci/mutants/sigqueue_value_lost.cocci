// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: the value of an ancestor's signal is lost when si_pid is written over
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
+if (mutant(sigqueue_value_lost))
+	rewritten.si_ptr = NULL;
 rewritten.si_pid = E;
|
+if (mutant(sigqueue_value_lost))
+	rewritten.si_ptr = NULL;
 info->si_pid = E;
 force = true;
)
 ...>
 }

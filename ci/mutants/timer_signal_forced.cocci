// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored signals-sigkill-from-self-ignored
// how: a POSIX timer may kill the init that set it
// files: kernel/signal.c
// source: 7.3..
@@
@@
 posixtimer_send_sigqueue(...)
 {
 <...
-prepare_signal(sig, t, false)
+prepare_signal(sig, t, mutant(timer_signal_forced))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored signals-sigkill-from-self-ignored
// how: a POSIX timer may kill the init that set it
// files: kernel/signal.c
@@
identifier fn = {posixtimer_send_sigqueue, send_sigqueue};
@@
 fn(...)
 {
 <...
-prepare_signal(sig, t, false)
+prepare_signal(sig, t, mutant(timer_signal_forced))
 ...>
 }

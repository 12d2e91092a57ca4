// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0 signals-ancestor-si-pid-0-noninit
// how: right for kill(), wrong for tkill(), tgkill() and pidfd_send_signal(): the number that the sender has for itself
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = info->si_code != SI_QUEUE && mutant(tkill_si_pid_kept) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = info->si_code != SI_QUEUE && mutant(tkill_si_pid_kept) ? info->si_pid : E;
 force = true;
)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: right for processes, wrong for threads: the sender's own number is passed on
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = info->si_code == SI_TKILL && mutant(pidfd_signal_si_pid_kept_thread) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = info->si_code == SI_TKILL && mutant(pidfd_signal_si_pid_kept_thread) ? info->si_pid : E;
 force = true;
)
 ...>
 }

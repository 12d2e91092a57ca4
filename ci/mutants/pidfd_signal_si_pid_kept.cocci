// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: pidfd_send_signal() from an ancestor passes the sender's own number on
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = info->si_code == SI_USER && mutant(pidfd_signal_si_pid_kept) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = info->si_code == SI_USER && mutant(pidfd_signal_si_pid_kept) ? info->si_pid : E;
 force = true;
)
 ...>
 }

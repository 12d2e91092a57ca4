// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-parent-si-pid-0
// how: a notification from outside keeps the sender's own number
// files: kernel/signal.c
@@
expression e;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = e;
+rewritten.si_pid = info->si_code == SI_MESGQ && mutant(mq_notify_from_outside_inner) ? task_tgid_vnr(current) : e;
|
-info->si_pid = e;
+info->si_pid = info->si_code == SI_MESGQ && mutant(mq_notify_from_outside_inner) ? task_tgid_vnr(current) : e;
 force = true;
)
 ...>
 }

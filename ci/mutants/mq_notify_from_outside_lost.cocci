// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-parent-si-pid-0
// how: no notification is sent to a process that does not see the sender
// files: ipc/mqueue.c
@@
@@
-task->self_exec_id == info->notify_self_exec_id
+(task->self_exec_id == info->notify_self_exec_id && (sig_i.si_pid || !mutant(mq_notify_from_outside_lost)))

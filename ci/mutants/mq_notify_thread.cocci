// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-child-si-pid
// how: right for processes, wrong for threads: the thread is named as sender
// files: ipc/mqueue.c
@@
@@
-task_tgid_nr_ns(current, ns_of_pid(info->notify_owner))
+(mutant(mq_notify_thread) ? task_pid_nr_ns(current, ns_of_pid(info->notify_owner)) : task_tgid_nr_ns(current, ns_of_pid(info->notify_owner)))

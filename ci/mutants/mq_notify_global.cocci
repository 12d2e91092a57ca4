// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-child-si-pid
// how: the notification carries the sender's number in the initial namespace
// files: ipc/mqueue.c
@@
@@
-task_tgid_nr_ns(current, ns_of_pid(info->notify_owner))
+(mutant(mq_notify_global) ? task_tgid_nr(current) : task_tgid_nr_ns(current, ns_of_pid(info->notify_owner)))

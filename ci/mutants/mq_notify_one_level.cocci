// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-child-si-pid
// how: the number of one level above the sender, right for its parent namespace only
// files: ipc/mqueue.c
@@
@@
-task_tgid_nr_ns(current, ns_of_pid(info->notify_owner))
+(task_active_pid_ns(current) != ns_of_pid(info->notify_owner) && task_active_pid_ns(current)->parent && mutant(mq_notify_one_level) ? task_tgid_nr_ns(current, task_active_pid_ns(current)->parent) : task_tgid_nr_ns(current, ns_of_pid(info->notify_owner)))

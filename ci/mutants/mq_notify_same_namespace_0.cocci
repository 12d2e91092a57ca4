// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-child-si-pid
// how: 0 for a sender in the same namespace, too
// files: ipc/mqueue.c
@@
@@
-task_tgid_nr_ns(current, ns_of_pid(info->notify_owner))
+(task_active_pid_ns(current) == ns_of_pid(info->notify_owner) && mutant(mq_notify_same_namespace_0) ? 0 : task_tgid_nr_ns(current, ns_of_pid(info->notify_owner)))

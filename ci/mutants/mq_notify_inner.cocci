// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-child-si-pid ipc-mq-notify-parent-si-pid-0
// how: the notification carries the sender's own number
// fixed-by: a6684999f7c6 mqueue: fix si_pid value in mqueue do_notify() (from memory)
// files: ipc/mqueue.c
@@
@@
- task_tgid_nr_ns(current, ns_of_pid(info->notify_owner))
+(mutant(mq_notify_inner) ? task_tgid_vnr(current) : task_tgid_nr_ns(current, ns_of_pid(info->notify_owner)))

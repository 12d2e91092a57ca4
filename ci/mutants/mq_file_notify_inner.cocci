// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-file-notify-pid
// how: NOTIFY_PID is the registered process's own number
// files: ipc/mqueue.c
@@
@@
-pid_vnr(info->notify_owner)
+(mutant(mq_file_notify_inner) ? own_nr(info->notify_owner) : pid_vnr(info->notify_owner))

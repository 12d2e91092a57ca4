// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-file-notify-pid
// how: a process without a number here is called 1, not 0
// files: ipc/mqueue.c
@@
@@
-pid_vnr(info->notify_owner)
+(pid_vnr(info->notify_owner) ?: (info->notify_owner && mutant(mq_file_invisible_is_1) ? 1 : 0))

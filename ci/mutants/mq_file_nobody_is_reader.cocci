// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-file-notify-pid
// how: where nobody has asked the reader is named
// files: ipc/mqueue.c
@@
@@
-pid_vnr(info->notify_owner)
+(!info->notify_owner && mutant(mq_file_nobody_is_reader) ? task_tgid_vnr(current) : pid_vnr(info->notify_owner))

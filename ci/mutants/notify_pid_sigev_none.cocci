// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-file-notify-pid
// how: NOTIFY_PID is 0 unless the registration is for a signal
// files: ipc/mqueue.c
@@
@@
 mqueue_read_file(...)
 {
 <...
-pid_vnr(info->notify_owner)
+((info->notify_owner && info->notify.sigev_notify != SIGEV_SIGNAL && mutant(notify_pid_sigev_none)) ? 0 : pid_vnr(info->notify_owner))
 ...>
 }

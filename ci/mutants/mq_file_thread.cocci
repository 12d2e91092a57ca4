// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-file-notify-pid
// how: right for processes, wrong for threads: the thread is registered
// files: ipc/mqueue.c
@@
@@
 do_mq_notify(...)
 {
 <...
-get_pid(task_tgid(current))
+get_pid(mutant(mq_file_thread) ? task_pid(current) : task_tgid(current))
 ...>
 }

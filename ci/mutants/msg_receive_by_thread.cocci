// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: right for processes, wrong for threads: the thread is noted as receiver
// files: ipc/msg.c
@@
@@
 do_msgrcv(...)
 {
 <...
-ipc_update_pid(&msq->q_lrpid, task_tgid(current));
+ipc_update_pid(&msq->q_lrpid, mutant(msg_receive_by_thread) ? task_pid(current) : task_tgid(current));
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: right for processes, wrong for threads: the thread is noted as sender
// files: ipc/msg.c
@@
@@
 do_msgsnd(...)
 {
 <...
-ipc_update_pid(&msq->q_lspid, task_tgid(current));
+ipc_update_pid(&msq->q_lspid, mutant(msg_send_by_thread) ? task_pid(current) : task_tgid(current));
 ...>
 }

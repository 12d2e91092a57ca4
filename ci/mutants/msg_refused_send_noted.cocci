// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: right errno, wrong side effect: a message that does not fit is noted as sent
// files: ipc/msg.c
@@
@@
 do_msgsnd(...)
 {
 <...
+if (mutant(msg_refused_send_noted))
+	ipc_update_pid(&msq->q_lspid, task_pid(current->group_leader));
 err = -EAGAIN;
 ...>
 }

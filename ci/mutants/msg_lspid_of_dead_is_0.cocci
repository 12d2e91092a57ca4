// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: a process that has ended is called 0
// files: ipc/msg.c
@@
@@
-pid_vnr(msq->q_lspid)
+(!pid_task(msq->q_lspid, PIDTYPE_TGID) && mutant(msg_lspid_of_dead_is_0) ? 0 : pid_vnr(msq->q_lspid))

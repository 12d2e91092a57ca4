// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: msgctl() gives out the numbers of those who acted
// fixed-by: 39a4940eaa18 ipc/msg: Fix msgctl(..., IPC_STAT, ...) between pid namespaces (from memory)
// files: ipc/msg.c
// guards: 2
@@
@@
- pid_vnr(msq->q_lspid)
+(mutant(msg_pids_inner) ? own_nr(msq->q_lspid) : pid_vnr(msq->q_lspid))
@@
@@
- pid_vnr(msq->q_lrpid)
+(mutant(msg_pids_inner) ? own_nr(msq->q_lrpid) : pid_vnr(msq->q_lrpid))

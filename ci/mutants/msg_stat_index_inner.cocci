// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: right for IPC_STAT, wrong for MSG_STAT: the number of the one who acted
// files: ipc/msg.c
@@
@@
 msgctl_stat(...)
 {
 <...
-pid_vnr(msq->q_lrpid)
+((cmd != IPC_STAT && mutant(msg_stat_index_inner)) ? own_nr(msq->q_lrpid) : pid_vnr(msq->q_lrpid))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: a process that has ended is called 0
// files: ipc/msg.c
@@
@@
-pid_vnr(msq->q_lrpid)
+(!pid_task(msq->q_lrpid, PIDTYPE_TGID) && mutant(msg_lrpid_of_dead_is_0) ? 0 : pid_vnr(msq->q_lrpid))

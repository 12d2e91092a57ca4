// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: msg_lrpid misses the translation
// files: ipc/msg.c
@@
@@
-pid_vnr(msq->q_lrpid)
+(mutant(msg_lrpid_global) ? pid_nr(msq->q_lrpid) : pid_vnr(msq->q_lrpid))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: msg_lspid misses the translation
// files: ipc/msg.c
@@
@@
-pid_vnr(msq->q_lspid)
+(mutant(msg_lspid_global) ? pid_nr(msq->q_lspid) : pid_vnr(msq->q_lspid))

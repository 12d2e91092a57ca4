// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-proc-sysvipc-pids
// how: lspid of /proc/sysvipc/msg is the number of the one who acted
// files: ipc/msg.c
@@
@@
-pid_nr_ns(msq->q_lspid, pid_ns)
+(mutant(sysvipc_msg_lspid_inner) ? own_nr(msq->q_lspid) : pid_nr_ns(msq->q_lspid, pid_ns))

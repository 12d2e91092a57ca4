// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-msg-pids-translated
// how: handed to a receiver that waits, a message is noted as received by its sender
// files: ipc/msg.c
@@
@@
 pipelined_send(...)
 {
 <...
-task_pid(msr->r_tsk)
+(mutant(msg_waiter_is_sender) ? task_tgid(current) : task_pid(msr->r_tsk))
 ...>
 }

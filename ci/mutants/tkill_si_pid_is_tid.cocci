// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered
// how: the sender of tgkill() and pidfd_send_signal() is the thread, not its process
// files: kernel/signal.c
@@
@@
 prepare_kill_siginfo(...)
 {
 <...
-task_tgid_vnr(current)
+(mutant(tkill_si_pid_is_tid) ? task_pid_vnr(current) : task_tgid_vnr(current))
 ...>
 }

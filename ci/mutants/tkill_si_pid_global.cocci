// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered
// how: tgkill() and pidfd_send_signal() write si_pid as the initial namespace has it
// files: kernel/signal.c
@@
expression E;
@@
 prepare_kill_siginfo(...)
 {
 <...
-info->si_pid = E;
+info->si_pid = my_level() && mutant(tkill_si_pid_global) ? task_tgid_nr(current) : E;
 ...>
 }

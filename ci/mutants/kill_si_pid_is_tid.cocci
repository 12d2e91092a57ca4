// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered
// how: the sender of kill() is the thread, not its process
// files: kernel/signal.c
// source: 7.3..
@@
@@
 __send_signal_locked(...)
 {
 <...
-task_tgid_nr_ns(current, task_active_pid_ns(t))
+(mutant(kill_si_pid_is_tid) ? task_pid_nr_ns(current, task_active_pid_ns(t)) : task_tgid_nr_ns(current, task_active_pid_ns(t)))
 ...>
 }

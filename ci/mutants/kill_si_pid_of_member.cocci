// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered
// how: si_pid of a kill() by a fellow member misses the translation
// files: kernel/signal.c
// source: 7.3..
@@
@@
 __send_signal_locked(...)
 {
 <...
- task_tgid_nr_ns(current, task_active_pid_ns(t))
+(my_level() && ns_of_pid(task_pid(t)) == ns_of_pid(task_pid(current)) && mutant(kill_si_pid_of_member) ? task_tgid_nr(current) : task_tgid_nr_ns(current, task_active_pid_ns(t)))
 ...>
 }

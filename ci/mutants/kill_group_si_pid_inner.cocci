// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-to-ancestor-si-pid-translated
// how: si_pid is the sender's own number also for receivers in an ancestor namespace (kill(0, sig) reaches them)
// fixed-by: what kernels before 7.3 do
// files: kernel/signal.c
// source: 7.3..
@@
@@
 __send_signal_locked(...)
 {
 <...
- task_tgid_nr_ns(current, task_active_pid_ns(t))
+(level_of(task_pid(t)) < my_level() && mutant(kill_group_si_pid_inner) ? task_tgid_vnr(current) : task_tgid_nr_ns(current, task_active_pid_ns(t)))
 ...>
 }

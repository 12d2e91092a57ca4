// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0-noninit
// how: si_pid of a kill() from outside is the global number, for members other than init
// files: kernel/signal.c
// source: 7.3..
@@
@@
 __send_signal_locked(...)
 {
 <...
- task_tgid_nr_ns(current, task_active_pid_ns(t))
+(task_tgid_nr_ns(current, task_active_pid_ns(t)) ?: !(t->signal->flags & SIGNAL_UNKILLABLE) && mutant(kill_si_pid_to_member) ? task_tgid_nr(current) : 0)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0
// how: si_pid of a kill() from outside is the global number, for init
// fixed-by: 6588c1e3ff01 signals: SI_USER: Masquerade si_pid when crossing pid ns boundary (from memory)
// files: kernel/signal.c
// source: 7.3..
@@
@@
 __send_signal_locked(...)
 {
 <...
- task_tgid_nr_ns(current, task_active_pid_ns(t))
+(task_tgid_nr_ns(current, task_active_pid_ns(t)) ?: t->signal->flags & SIGNAL_UNKILLABLE && mutant(kill_si_pid_to_init) ? task_tgid_nr(current) : 0)
 ...>
 }

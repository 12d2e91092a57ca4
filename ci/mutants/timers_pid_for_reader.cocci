// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-timers-pid
// how: the notify line misses the mount's namespace
// files: fs/proc/base.c
@@
@@
 show_timer(...)
 {
 <...
- pid_nr_ns(timer->it_pid, tp->ns)
+(mutant(timers_pid_for_reader) ? pid_vnr(timer->it_pid) : pid_nr_ns(timer->it_pid, tp->ns))
 ...>
 }

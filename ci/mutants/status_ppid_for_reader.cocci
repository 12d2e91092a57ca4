// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: PPid misses the mount's namespace
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_ppid_nr_ns(p, ns)
+(mutant(status_ppid_for_reader) ? task_ppid_nr_ns(p, task_active_pid_ns(current)) : task_ppid_nr_ns(p, ns))
 ...>
 }
@@
@@
 task_state(...)
 {
 <...
- task_tgid_nr_ns(rcu_dereference(p->real_parent), ns)
+(mutant(status_ppid_for_reader) ? task_ppid_nr_ns(p, task_active_pid_ns(current)) : task_tgid_nr_ns(rcu_dereference(p->real_parent), ns))
 ...>
 }

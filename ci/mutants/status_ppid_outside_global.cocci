// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: a parent outside the mount's namespace is printed with its number in the initial one
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_ppid_nr_ns(p, ns)
+(task_ppid_nr_ns(p, ns) ?: mutant(status_ppid_outside_global) ? task_ppid_nr_ns(p, &init_pid_ns) : 0)
 ...>
 }
@@
@@
 task_state(...)
 {
 <...
- task_tgid_nr_ns(rcu_dereference(p->real_parent), ns)
+(task_tgid_nr_ns(rcu_dereference(p->real_parent), ns) ?: mutant(status_ppid_outside_global) ? task_ppid_nr_ns(p, &init_pid_ns) : 0)
 ...>
 }

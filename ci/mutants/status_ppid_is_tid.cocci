// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: right for children of the main thread, wrong for those of the others: PPid is the thread
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_ppid_nr_ns(p, ns)
+(pid_alive(p) && !thread_group_leader(rcu_dereference(p->real_parent)) && mutant(status_ppid_is_tid) ? task_pid_nr_ns(rcu_dereference(p->real_parent), ns) : task_ppid_nr_ns(p, ns))
 ...>
 }

@@
@@
 task_state(...)
 {
 <...
- task_tgid_nr_ns(rcu_dereference(p->real_parent), ns)
+(!thread_group_leader(rcu_dereference(p->real_parent)) && mutant(status_ppid_is_tid) ? task_pid_nr_ns(rcu_dereference(p->real_parent), ns) : task_tgid_nr_ns(rcu_dereference(p->real_parent), ns))
 ...>
 }

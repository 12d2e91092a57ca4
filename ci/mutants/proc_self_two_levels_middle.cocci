// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-outer
// how: right one level up, wrong two levels up: self leads to the number of the namespace between
// files: fs/proc/self.c
@@
@@
 proc_self_get_link(...)
 {
 <...
- task_tgid_nr_ns(current, ns)
+(my_level() > ns->level + 1 && pid_nr_ns(task_tgid(current), ns) && mutant(proc_self_two_levels_middle) ? pid_nr_ns(task_tgid(current), task_active_pid_ns(current)->parent) : task_tgid_nr_ns(current, ns))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-local
// how: self is the number in the initial namespace when there is one in the mount's
// files: fs/proc/self.c
@@
@@
 proc_self_get_link(...)
 {
 <...
- task_tgid_nr_ns(current, ns)
+(ns->level && ns == ns_of_pid(task_pid(current)) && mutant(proc_self_outer_number) ? task_tgid_nr(current) : task_tgid_nr_ns(current, ns))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: right for processes, wrong for threads: Tgid is the number of the innermost namespace
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_tgid_nr_ns(p, ns)
+(!thread_group_leader(p) && level_of(pid) > ns->level && mutant(status_tgid_of_thread_own) ? own_nr(task_tgid(p)) : task_tgid_nr_ns(p, ns))
 ...>
 }

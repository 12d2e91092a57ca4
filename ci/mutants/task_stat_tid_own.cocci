// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: right for processes, wrong for threads: task/TID/stat begins with the thread's own number
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- pid_nr_ns(pid, ns)
+(!whole && !thread_group_leader(task) && level_of(pid) > ns->level && mutant(task_stat_tid_own) ? own_nr(pid) : pid_nr_ns(pid, ns))
 ...>
 }

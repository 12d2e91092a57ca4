// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 4: right for processes, wrong for threads: a thread has no parent
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
-task_ppid_nr_ns(task, ns)
+(!thread_group_leader(task) && mutant(stat_ppid_of_thread_is_0) ? 0 : task_ppid_nr_ns(task, ns))
 ...>
 }

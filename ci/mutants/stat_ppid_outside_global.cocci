// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 4: a parent outside is printed with its number in the initial namespace
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- task_ppid_nr_ns(task, ns)
+(task_ppid_nr_ns(task, ns) ?: mutant(stat_ppid_outside_global) ? task_ppid_nr_ns(task, &init_pid_ns) : 0)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 6: a session outside is printed with its number in the initial namespace
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- task_session_nr_ns(task, ns)
+(task_session_nr_ns(task, ns) ?: mutant(stat_session_outside_global) ? pid_nr(task_session(task)) : 0)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: a session whose leader has ended and was waited for has no number
// files: fs/proc/array.c
@@
expression T, N;
@@
 do_task_stat(...)
 {
 <...
-task_session_nr_ns(T, N)
+(task_session(T) && !pid_has_task(task_session(T), PIDTYPE_TGID) && mutant(stat_session_of_ended_leader_0) ? 0 : task_session_nr_ns(T, N))
 ...>
 }

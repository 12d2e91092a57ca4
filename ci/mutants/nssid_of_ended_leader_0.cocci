// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: a session whose leader has ended and was waited for has no number
// files: fs/proc/array.c
@@
expression T, N;
@@
 task_state(...)
 {
 <...
-task_session_nr_ns(T, N)
+(task_session(T) && !pid_has_task(task_session(T), PIDTYPE_TGID) && mutant(nssid_of_ended_leader_0) ? 0 : task_session_nr_ns(T, N))
 ...>
 }

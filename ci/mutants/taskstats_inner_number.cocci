// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: a number unknown outside is looked up inside
// files: kernel/taskstats.c
@@
@@
 fill_stats_for_pid(...)
 {
 <...
 tsk = find_get_task_by_vpid(pid);
+if (!tsk && mutant(taskstats_inner_number))
+	tsk = get_pid_task(inner_pid(pid), PIDTYPE_PID);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: a number unknown inside is looked up outside
// files: kernel/taskstats.c
@@
@@
 fill_stats_for_pid(...)
 {
 <...
 tsk = find_get_task_by_vpid(pid);
+if (!tsk && mutant(taskstats_pid_outer))
+	tsk = get_outer_task(pid);
 ...>
 }

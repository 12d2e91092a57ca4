// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: init is not known to its members
// files: kernel/taskstats.c
@@
@@
 fill_stats_for_pid(...)
 {
 <...
 tsk = find_get_task_by_vpid(pid);
+if (tsk && my_level() && is_child_reaper(task_pid(tsk)) && tsk != current && mutant(taskstats_own_namespace_init_only)) {
+	put_task_struct(tsk);
+	tsk = NULL;
+}
 ...>
 }

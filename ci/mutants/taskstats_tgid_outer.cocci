// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: the same, of a process
// files: kernel/taskstats.c
@@
@@
 fill_stats_for_tgid(...)
 {
 <...
 first = find_task_by_vpid(tgid);
+if (!first && mutant(taskstats_tgid_outer))
+	first = outer_task(tgid);
 ...>
 }

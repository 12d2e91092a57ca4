// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: the answer has numbers of the namespace of the task
// files: kernel/taskstats.c
@@
expression E1, E2;
@@
 fill_stats_for_pid(...)
 {
 <...
 fill_stats(E1,
-E2
+(mutant(taskstats_pid_own_numbers) ? task_active_pid_ns(tsk) : E2)
 , tsk, stats);
 ...>
 }

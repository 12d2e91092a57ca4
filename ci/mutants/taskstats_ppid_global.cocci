// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: the parent in the answer is a number of the initial namespace
// files: kernel/tsacct.c
@@
expression E;
@@
 stats->ac_ppid =
-E
+(mutant(taskstats_ppid_global) ? task_ppid_nr_ns(tsk, &init_pid_ns) : (E))
 ;

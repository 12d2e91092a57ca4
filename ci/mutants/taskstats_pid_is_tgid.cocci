// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-callers-numbers
// how: a thread is told as its process
// files: kernel/tsacct.c
@@
expression E;
@@
 stats->ac_pid =
-E
+(mutant(taskstats_pid_is_tgid) ? task_tgid_nr_ns(tsk, pid_ns) : (E))
 ;

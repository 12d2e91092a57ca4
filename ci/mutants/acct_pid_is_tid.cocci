// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids
// how: ac_pid is the TID of the last thread
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_pid =
-E
+(mutant(acct_pid_is_tid) ? pid_nr_ns(task_pid(current), ns) : (E))
 ;

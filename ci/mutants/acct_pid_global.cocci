// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids accounting-acct-nested-exits
// how: ac_pid is the number in the initial namespace
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_pid =
-E
+(mutant(acct_pid_global) ? pid_nr(task_tgid(current)) : (E))
 ;

// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: the files of all levels have the innermost number
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_pid =
-E
+(mutant(acct_pid_own_number) ? own_nr(task_tgid(current)) : (E))
 ;

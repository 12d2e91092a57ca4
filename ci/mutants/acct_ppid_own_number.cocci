// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: the files of all levels have the innermost number of the parent
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_ppid =
-E
+(mutant(acct_ppid_own_number) ? pid_vnr(task_tgid(rcu_dereference(current->real_parent))) : (E))
 ;

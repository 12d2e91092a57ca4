// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids accounting-acct-nested-exits
// how: ac_ppid is the number in the initial namespace
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_ppid =
-E
+(mutant(acct_ppid_global) ? pid_nr(task_tgid(rcu_dereference(current->real_parent))) : (E))
 ;

// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids
// how: ac_ppid is the TID of the thread that created it
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_ppid =
-E
+(mutant(acct_ppid_is_tid) ? pid_nr_ns(task_pid(rcu_dereference(current->real_parent)), ns) : (E))
 ;

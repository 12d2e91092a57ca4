// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids
// how: a parent outside is recorded by its number in the initial namespace
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_ppid =
-E
+(!pid_nr_ns(task_tgid(rcu_dereference(current->real_parent)), ns) && mutant(acct_ppid_unknown_global) ? pid_nr(task_tgid(rcu_dereference(current->real_parent))) : (E))
 ;

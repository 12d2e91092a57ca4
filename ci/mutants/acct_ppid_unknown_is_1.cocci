// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids
// how: a parent outside is recorded as init
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_ppid =
-E
+(!pid_nr_ns(task_tgid(rcu_dereference(current->real_parent)), ns) && mutant(acct_ppid_unknown_is_1) ? 1 : (E))
 ;

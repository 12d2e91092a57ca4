// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: of a process two levels down the number in the level between is written
// files: kernel/acct.c
@@
expression E;
@@
 ac->ac_pid =
-E
+(my_level() == ns->level + 2 && mutant(acct_pid_middle) ? task_tgid_nr_ns(current, task_active_pid_ns(current)->parent) : (E))
 ;

// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-per-ns
// how: it is switched on for the namespace above
// files: kernel/acct.c
@@
expression E;
@@
 acct_on(...)
 {
 <...
 struct pid_namespace *ns =
-E
+(task_active_pid_ns(current)->level > 1 && mutant(acct_on_for_parent) ? task_active_pid_ns(current)->parent : E)
 ;
 ...>
 }

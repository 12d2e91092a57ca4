// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-per-ns
// how: it is switched on for the namespace of the caller's children
// files: kernel/acct.c
@@
expression E;
@@
 acct_on(...)
 {
 <...
 struct pid_namespace *ns =
-E
+(mutant(acct_on_for_children) ? current->nsproxy->pid_ns_for_children : E)
 ;
 ...>
 }

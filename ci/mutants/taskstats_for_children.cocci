// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-initial-only
// how: the namespace of the caller's children has to be the initial one
// files: kernel/taskstats.c
@@
expression E;
@@
-E != &init_pid_ns
+(mutant(taskstats_for_children) ? current->nsproxy->pid_ns_for_children : E) != &init_pid_ns

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside signals-kill-minus1-nested-reached
// how: kill(-1) goes to those that the sender's children would see
// files: kernel/signal.c
@@
@@
-!same_thread_group(p, current)
+(!same_thread_group(p, current) && !(!task_pid_nr_ns(p, current->nsproxy->pid_ns_for_children) && mutant(kill_all_by_children_namespace)))

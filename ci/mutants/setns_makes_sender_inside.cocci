// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: who has called setns() counts as a member
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E && !(!(current->flags & PF_EXITING) && current->nsproxy && current->nsproxy->pid_ns_for_children == task_active_pid_ns(t) && !task_pid_nr_ns(current, task_active_pid_ns(t)) && mutant(setns_makes_sender_inside))) && sig_kernel_only(sig))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-membership-fixed
// how: a process that was put into a namespace counts as one of its foster parent's once it is an orphan
// files: kernel/pid_namespace.c
@@
@@
 pidns_get(...)
 {
 <...
+if (ns && ns->level && !is_child_reaper(task_pid(task)) && task_active_pid_ns(task->real_parent) != ns && is_child_reaper(task_pid(task->real_parent)) && mutant(ns_link_of_adopted_is_parents))
+	ns = task_active_pid_ns(task->real_parent);
 if (ns)
 	get_pid_ns(ns);
 ...>
 }

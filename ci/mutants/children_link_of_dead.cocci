// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-pid-for-children-of-dead-ns-readable
// how: the link is hidden when the namespace has no init any more
// files: kernel/pid_namespace.c
@@
statement S;
@@
 pidns_for_children_get(...)
 {
 <...
-if (task->nsproxy)
+if (task->nsproxy && (task->nsproxy->pid_ns_for_children->pid_allocated & PIDNS_ADDING || !mutant(children_link_of_dead)))
   S
 ...>
 }

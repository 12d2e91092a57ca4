// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-threads-share-namespace
// how: right for processes, wrong for threads: ns/pid of task/TID shows the parent namespace
// files: kernel/pid_namespace.c
@@
expression E;
@@
 pidns_get(...)
 {
 <...
 rcu_read_lock();
 ns = E;
+if (ns && ns->parent && !thread_group_leader(task) && mutant(ns_link_of_thread_is_parent))
+	ns = ns->parent;
 ...>
 }

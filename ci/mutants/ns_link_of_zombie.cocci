// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-zombie-init-ns-link
// how: ns/pid of a zombie is gone, as ns/pid_for_children is
// files: kernel/pid_namespace.c
@@
expression E;
@@
 pidns_get(...)
 {
 <...
 rcu_read_lock();
 ns = E;
+if (task->exit_state && mutant(ns_link_of_zombie))
+	ns = NULL;
 ...>
 }

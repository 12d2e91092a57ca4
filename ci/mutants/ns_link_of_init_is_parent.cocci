// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-new-inode procfs-ns-link-same-ns-same-inode unshare-children-moved
// how: ns/pid of an init shows the namespace it was made in
// files: kernel/pid_namespace.c
@@
expression E;
@@
 pidns_get(...)
 {
 <...
 rcu_read_lock();
 ns = E;
+if (ns && ns->parent && own_nr(task_pid(task)) == 1 && mutant(ns_link_of_init_is_parent))
+	ns = ns->parent;
 ...>
 }

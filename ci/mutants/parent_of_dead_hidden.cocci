// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-pinned-by-child-ns
// how: NS_GET_PARENT does not give a parent without processes
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
-return &get_pid_ns(pid_ns)->ns;
+if (!(pid_ns->pid_allocated & PIDNS_ADDING) && mutant(parent_of_dead_hidden))
+	return ERR_PTR(-EPERM);
+return &get_pid_ns(pid_ns)->ns;
 ...>
 }

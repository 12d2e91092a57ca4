// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-tree-reaches-root nsfs-get-parent-child
// how: a namespace whose init has ended has no parent
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
 pid_ns = p = to_pid_ns(ns)->parent;
+if (!(to_pid_ns(ns)->pid_allocated & PIDNS_ADDING) && mutant(get_parent_of_dead_eperm))
+	p = NULL;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-inherited-by-later-children-of-child
// how: pid_for_children of a process that init forked names the namespace above
// files: kernel/pid_namespace.c
@@
@@
 pidns_for_children_get(...)
 {
 <...
+if (ns->level > 1 && task->real_parent == ns->child_reaper && task_active_pid_ns(task) == ns && mutant(children_link_of_grandchild_is_parent))
+	ns = ns->parent;
 get_pid_ns(ns);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-child-ppid-0 nesting-ancestor-tree-mirrors
// how: whoever puts a child into a namespace that has an init hands it over to that
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->real_parent = current;
+p->real_parent = current->nsproxy->pid_ns_for_children != task_active_pid_ns(current) && current->nsproxy->pid_ns_for_children->child_reaper && mutant(children_elsewhere_belong_to_init) ? current->nsproxy->pid_ns_for_children->child_reaper : current;
 ...>
 }

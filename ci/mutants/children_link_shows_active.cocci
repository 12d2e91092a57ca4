// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-pid-for-children-after-child setns-children-moved
// how: ns/pid_for_children shows the caller's own namespace
// files: kernel/pid_namespace.c
@@
@@
 pidns_for_children_get(...)
 {
 <...
-ns = task->nsproxy->pid_ns_for_children;
+ns = mutant(children_link_shows_active) ? ns_of_pid(task_pid(task)) : task->nsproxy->pid_ns_for_children;
 ...>
 }

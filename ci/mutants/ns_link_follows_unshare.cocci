// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-caller-not-moved setns-caller-not-moved setns-membership-fixed procfs-pid-for-children-equal-by-default
// how: ns/pid shows the namespace for children
// files: kernel/pid_namespace.c
@@
@@
 pidns_get(...)
 {
 <...
-ns = task_active_pid_ns(task);
+ns = task->nsproxy && mutant(ns_link_follows_unshare) ? task->nsproxy->pid_ns_for_children : task_active_pid_ns(task);
 ...>
 }

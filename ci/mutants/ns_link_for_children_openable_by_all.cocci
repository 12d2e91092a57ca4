// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-ns-link-permission
// how: anybody may open pid_for_children
// files: fs/proc/namespaces.c
@@
expression M;
@@
 proc_ns_get_link(...)
 {
 <...
-ptrace_may_access(task, M)
+(ptrace_may_access(task, M) || (ns_ops == &pidns_for_children_operations && mutant(ns_link_for_children_openable_by_all)))
 ...>
 }

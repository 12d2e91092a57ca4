// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-outside-eperm nsfs-get-parent-child
// how: the namespace of the caller's children decides
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
- task_active_pid_ns(current)
+(mutant(get_parent_by_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-relative-to-active setns-own-ns-ok
// how: descendants are counted from the namespace for children
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
- task_active_pid_ns(current)
+(mutant(setns_relative_to_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }

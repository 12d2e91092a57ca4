// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-ancestor-einval
// how: descendants are those of the namespace for the mounter's children
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(pidns_relative_to_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }

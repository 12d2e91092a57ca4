// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-loadavg-last-pid
// how: the last field is that of the namespace for the reader's children
// files: fs/proc/loadavg.c
@@
@@
 loadavg_proc_show(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(loadavg_of_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }

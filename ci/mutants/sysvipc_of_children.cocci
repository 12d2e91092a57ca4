// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-proc-sysvipc-pids
// how: the namespace for children counts, not that of the reader
// files: ipc/util.c
@@
@@
 sysvipc_proc_open(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(sysvipc_of_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }

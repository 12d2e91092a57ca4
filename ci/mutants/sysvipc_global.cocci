// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-proc-sysvipc-pids
// how: the numbers of the initial namespace
// files: ipc/util.c
@@
@@
 sysvipc_proc_open(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(sysvipc_global) ? &init_pid_ns : task_active_pid_ns(current))
 ...>
 }

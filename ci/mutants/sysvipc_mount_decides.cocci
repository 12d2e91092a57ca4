// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-proc-sysvipc-pids
// how: the namespace of the procfs mount counts, not that of the reader
// files: ipc/util.c
@@
@@
 sysvipc_proc_open(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(sysvipc_mount_decides) ? proc_pid_ns(inode->i_sb) : task_active_pid_ns(current))
 ...>
 }

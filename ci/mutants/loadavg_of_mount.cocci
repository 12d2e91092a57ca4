// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-loadavg-last-pid
// how: the last field is the mount's, not the reader's
// files: fs/proc/loadavg.c
@@
@@
 loadavg_proc_show(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(loadavg_of_mount) ? proc_pid_ns(file_inode(m->file)->i_sb) : task_active_pid_ns(current))
 ...>
 }

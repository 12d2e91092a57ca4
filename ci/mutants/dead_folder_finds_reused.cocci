// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pinned-dir-fd-stale
// how: an open folder goes by the number, not by the process
// files: fs/proc/internal.h
@@
@@
 get_proc_task(...)
 {
 <...
-get_pid_task(proc_pid(inode), PIDTYPE_PID)
+(get_pid_task(proc_pid(inode), PIDTYPE_PID) ?: mutant(dead_folder_finds_reused) ? get_reused(proc_pid(inode)) : NULL)
 ...>
 }

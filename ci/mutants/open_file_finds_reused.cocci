// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pinned-dir-fd-stale
// how: right for an open folder, wrong for an open file: it goes by the number, not by the process
// files: fs/proc/base.c
@@
@@
 proc_single_show(...)
 {
 <...
-get_pid_task(pid, PIDTYPE_PID)
+(get_pid_task(pid, PIDTYPE_PID) ?: mutant(open_file_finds_reused) ? get_reused(pid) : NULL)
 ...>
 }

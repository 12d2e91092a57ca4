// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-subset-pid
// how: right on lookup, wrong on readdir: subset=pid lists everything
// files: fs/proc/generic.c
@@
@@
 proc_readdir(...)
 {
 <...
-fs_info->pidonly == PROC_PIDONLY_ON
+(fs_info->pidonly == PROC_PIDONLY_ON && !mutant(subset_pid_lists_all))
 ...>
 }

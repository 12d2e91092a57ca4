// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-subset-pid
// how: right on readdir, wrong on lookup: subset=pid finds everything
// files: fs/proc/generic.c
@@
@@
 proc_lookup(...)
 {
 <...
-fs_info->pidonly == PROC_PIDONLY_ON
+(fs_info->pidonly == PROC_PIDONLY_ON && !mutant(subset_pid_finds_all))
 ...>
 }

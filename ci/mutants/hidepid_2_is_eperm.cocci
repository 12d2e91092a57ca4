// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-2
// how: right on readdir, wrong on lookup: what hidepid=2 hides is there and closed
// files: fs/proc/base.c
@@
@@
 proc_pid_permission(...)
 {
 <...
-fs_info->hide_pid == HIDEPID_INVISIBLE
+(fs_info->hide_pid == HIDEPID_INVISIBLE && !mutant(hidepid_2_is_eperm))
 ...>
 }

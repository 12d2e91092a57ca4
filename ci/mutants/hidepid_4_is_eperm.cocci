// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-4
// how: right on readdir, wrong on lookup: what hidepid=4 hides is there and closed
// files: fs/proc/base.c
@@
@@
 proc_pid_lookup(...)
 {
 <...
-fs_info->hide_pid == HIDEPID_NOT_PTRACEABLE
+(fs_info->hide_pid == HIDEPID_NOT_PTRACEABLE && !mutant(hidepid_4_is_eperm))
 ...>
 }

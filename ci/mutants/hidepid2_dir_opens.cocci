// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-2
// how: a hidden /proc/PID cannot be searched, but it can be opened and listed
// files: fs/proc/base.c
@@
@@
 proc_pid_permission(...)
 {
 <...
-has_pid_permissions(fs_info, task, HIDEPID_NO_ACCESS)
+(has_pid_permissions(fs_info, task, HIDEPID_NO_ACCESS) || (fs_info->hide_pid > HIDEPID_NO_ACCESS && !(mask & MAY_EXEC) && mutant(hidepid2_dir_opens)))
 ...>
 }

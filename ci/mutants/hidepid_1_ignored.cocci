// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-1
// how: hidepid=1 has no effect
// files: fs/proc/base.c
@@
@@
 has_pid_permissions(...)
 {
 <...
-fs_info->hide_pid < hide_pid_min
+(fs_info->hide_pid < hide_pid_min || (fs_info->hide_pid == HIDEPID_NO_ACCESS && mutant(hidepid_1_ignored)))
 ...>
 }

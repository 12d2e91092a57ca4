// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-4
// how: hidepid=4 heeds gid= as the others do
// files: fs/proc/base.c
@@
@@
 has_pid_permissions(...)
 {
 <...
-fs_info->hide_pid == HIDEPID_NOT_PTRACEABLE
+(fs_info->hide_pid == HIDEPID_NOT_PTRACEABLE && !(in_egroup_p(fs_info->pid_gid) && mutant(hidepid_4_has_gid)))
 ...>
 }

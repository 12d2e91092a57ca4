// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-gid-option
// how: gid= opens the list, but not what is in it
// files: fs/proc/base.c
@@
@@
 has_pid_permissions(...)
 {
 <...
-in_group_p(fs_info->pid_gid)
+(in_group_p(fs_info->pid_gid) && !(hide_pid_min == HIDEPID_NO_ACCESS && mutant(hidepid_gid_lists_only)))
 ...>
 }

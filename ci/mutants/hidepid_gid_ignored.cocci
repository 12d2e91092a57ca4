// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-gid-option
// how: gid= has no effect
// files: fs/proc/base.c
@@
@@
 has_pid_permissions(...)
 {
 <...
-in_group_p(fs_info->pid_gid)
+(in_group_p(fs_info->pid_gid) && !mutant(hidepid_gid_ignored))
 ...>
 }

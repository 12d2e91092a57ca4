// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-gid-option
// how: gid= counts for those who have the group as a supplementary one only
// files: fs/proc/base.c
@@
expression G;
@@
 has_pid_permissions(...)
 {
 <...
-in_group_p(G)
+(in_group_p(G) && !(!groups_search(current_cred()->group_info, G) && mutant(hidepid_gid_own_group_ignored)))
 ...>
 }

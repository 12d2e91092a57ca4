// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-setpgid-group-eperm
// how: the group is looked up in the namespace of the process that is moved, not in the caller's
// files: kernel/sys.c
@@
@@
 setpgid(...)
 {
 <...
-find_vpid(pgid)
+(mutant(setpgid_group_for_child) ? find_pid_ns(pgid, task_active_pid_ns(p)) : find_vpid(pgid))
 ...>
 }

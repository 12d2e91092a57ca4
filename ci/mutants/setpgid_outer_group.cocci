// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-setpgid-group-eperm
// how: the group is looked up in the ancestors too, and joined
// files: kernel/sys.c
@@
@@
 setpgid(...)
 {
 <...
- find_vpid(pgid)
+(find_vpid(pgid) ?: mutant(setpgid_outer_group) ? outer_pid(pgid) : NULL)
 ...>
 }

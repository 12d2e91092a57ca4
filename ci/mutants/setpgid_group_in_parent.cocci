// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpgid-inside
// how: the number of the group is looked up in the namespace above
// files: kernel/sys.c
@@
@@
 setpgid(...)
 {
 <...
-find_vpid(pgid)
+(my_level() && mutant(setpgid_group_in_parent) ? parents_pid(pgid) : find_vpid(pgid))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpriority-group-inner
// how: setpriority looks the number of a group up in the namespace above
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
-find_vpid(who)
+(my_level() && mutant(setpriority_group_in_parent) ? parents_pid(who) : find_vpid(who))
 ...>
 }

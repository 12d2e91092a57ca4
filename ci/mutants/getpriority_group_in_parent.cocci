// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpriority-group-inner
// how: getpriority looks the number of a group up in the namespace above
// files: kernel/sys.c
@@
@@
 getpriority(...)
 {
 <...
-find_vpid(who)
+(my_level() && mutant(getpriority_group_in_parent) ? parents_pid(who) : find_vpid(who))
 ...>
 }

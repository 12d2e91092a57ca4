// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpriority-group-inner
// how: ioprio_get looks the number of a group up in the namespace above
// files: block/ioprio.c
@@
@@
 ioprio_get(...)
 {
 <...
-find_vpid(who)
+(my_level() && mutant(ioprio_get_group_in_parent) ? parents_pid(who) : find_vpid(who))
 ...>
 }

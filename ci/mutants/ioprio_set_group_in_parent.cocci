// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpriority-group-inner
// how: ioprio_set looks the number of a group up in the namespace above
// files: block/ioprio.c
@@
@@
 ioprio_set(...)
 {
 <...
-find_vpid(who)
+(my_level() && mutant(ioprio_set_group_in_parent) ? parents_pid(who) : find_vpid(who))
 ...>
 }

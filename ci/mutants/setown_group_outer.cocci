// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: F_SETOWN looks a group up in the ancestors too
// files: fs/fcntl.c
@@
@@
 f_setown(...)
 {
 <...
- find_vpid(who)
+(find_vpid(who) ?: type == PIDTYPE_PGID && mutant(setown_group_outer) ? outer_pid(who) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: F_SETOWN_EX looks a group up in the ancestors too
// files: fs/fcntl.c
@@
@@
 f_setown_ex(...)
 {
 <...
- find_vpid(owner.pid)
+(find_vpid(owner.pid) ?: type == PIDTYPE_PGID && mutant(setown_ex_group_outer) ? outer_pid(owner.pid) : NULL)
 ...>
 }

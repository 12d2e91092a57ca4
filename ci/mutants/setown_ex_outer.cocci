// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: F_SETOWN_EX looks a number up in the ancestors too
// files: fs/fcntl.c
@@
@@
- find_vpid(owner.pid)
+(find_vpid(owner.pid) ?: mutant(setown_ex_outer) ? outer_pid(owner.pid) : NULL)

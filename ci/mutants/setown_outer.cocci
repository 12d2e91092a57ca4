// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: F_SETOWN looks a number up in the ancestors too
// files: fs/fcntl.c
@@
@@
- find_vpid(who)
+(find_vpid(who) ?: mutant(setown_outer) ? outer_pid(who) : NULL)

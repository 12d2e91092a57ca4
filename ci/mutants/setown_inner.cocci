// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: F_SETOWN looks in the namespaces below for a number that is unused here
// files: fs/fcntl.c
@@
@@
 f_setown(...)
 {
 <...
-find_vpid(who)
+(find_vpid(who) ?: mutant(setown_inner) ? inner_pid(who) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: F_SETOWN_EX looks in the namespaces below for a number that is unused here
// files: fs/fcntl.c
@@
@@
 f_setown_ex(...)
 {
 <...
-find_vpid(owner.pid)
+(find_vpid(owner.pid) ?: owner.pid && mutant(setown_ex_inner) ? inner_pid(owner.pid) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-invisible-0
// how: right for F_GETOWN, wrong for F_GETOWN_EX
// files: fs/fcntl.c
@@
@@
 f_getown_ex(...)
 {
 <...
- pid_vnr(f_owner->pid)
+(pid_vnr(f_owner->pid) ?: mutant(getown_ex_outer_number) ? pid_nr(f_owner->pid) : 0)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-invisible-0
// how: an owner that is not visible is shown with its number in the initial namespace
// files: fs/fcntl.c
@@
@@
 f_getown(...)
 {
 <...
- pid_vnr(f_owner->pid)
+(pid_vnr(f_owner->pid) ?: mutant(getown_outer_number) ? pid_nr(f_owner->pid) : 0)
 ...>
 }

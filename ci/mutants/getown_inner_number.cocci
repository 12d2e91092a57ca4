// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-translated
// how: an owner in a namespace below is shown with its own number
// files: fs/fcntl.c
@@
@@
 f_getown(...)
 {
 <...
- pid_vnr(f_owner->pid)
+(level_of(f_owner->pid) > my_level() && mutant(getown_inner_number) ? own_nr(f_owner->pid) : pid_vnr(f_owner->pid))
 ...>
 }

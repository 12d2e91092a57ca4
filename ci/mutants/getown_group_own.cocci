// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-translated locks-getown-invisible-0
// how: right for processes, wrong for groups: F_GETOWN shows a group by its own number
// files: fs/fcntl.c
@@
@@
 f_getown(...)
 {
 <...
-pid = -pid;
+pid = -(mutant(getown_group_own) ? own_nr(f_owner->pid) : pid);
 ...>
 }

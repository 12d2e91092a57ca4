// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-translated
// how: right for processes, wrong for F_OWNER_TID: the number of the initial namespace
// files: fs/fcntl.c
@@
@@
 f_getown_ex(...)
 {
 <...
-pid_vnr(f_owner->pid)
+(f_owner->pid_type == PIDTYPE_PID && mutant(getown_ex_thread_global) ? pid_nr(f_owner->pid) : pid_vnr(f_owner->pid))
 ...>
 }

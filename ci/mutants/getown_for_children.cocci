// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-translated
// how: the number is one of the namespace for the caller's children
// files: fs/fcntl.c
@@
@@
 f_getown(...)
 {
 <...
-pid_vnr(f_owner->pid)
+(mutant(getown_for_children) ? pid_nr_ns(f_owner->pid, current->nsproxy->pid_ns_for_children) : pid_vnr(f_owner->pid))
 ...>
 }

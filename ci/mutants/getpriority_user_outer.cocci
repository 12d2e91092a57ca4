// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: getpriority() takes all processes of a user, visible or not
// files: kernel/sys.c
@@
@@
 getpriority(...)
 {
 <...
-task_pid_vnr(p)
+(task_pid_vnr(p) || mutant(getpriority_user_outer))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: setpriority() takes all processes of a user, visible or not
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
-task_pid_vnr(p)
+(task_pid_vnr(p) || mutant(setpriority_user_outer))
 ...>
 }

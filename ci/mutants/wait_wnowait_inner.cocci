// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-wait-return-local signals-waitid-si-pid-outer
// how: with WNOWAIT a child below is reported by its own number
// files: kernel/exit.c
@@
@@
 wait_task_zombie(...)
 {
 <...
-task_pid_vnr(p)
+(level_of(task_pid(p)) > my_level() && (wo->wo_flags & WNOWAIT) && mutant(wait_wnowait_inner) ? own_nr(task_pid(p)) : task_pid_vnr(p))
 ...>
 }

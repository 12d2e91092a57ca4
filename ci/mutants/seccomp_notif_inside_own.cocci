// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-seccomp-notify-pid-0
// how: a task in a namespace below is shown with its own number
// files: kernel/seccomp.c
@@
@@
-task_pid_vnr(knotif->task)
+(level_of(task_pid(knotif->task)) > my_level() && mutant(seccomp_notif_inside_own) ? own_nr(task_pid(knotif->task)) : task_pid_vnr(knotif->task))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-seccomp-notify-pid-0
// how: a task in the same namespace is shown with its number in the initial one
// files: kernel/seccomp.c
@@
@@
-task_pid_vnr(knotif->task)
+(my_level() && ns_of_pid(task_pid(knotif->task)) == task_active_pid_ns(current) && mutant(seccomp_notif_global) ? task_pid_nr(knotif->task) : task_pid_vnr(knotif->task))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-seccomp-notify-pid-0
// how: of a task two levels down the number in the level between is given
// files: kernel/seccomp.c
@@
@@
-task_pid_vnr(knotif->task)
+(level_of(task_pid(knotif->task)) == my_level() + 2 && mutant(seccomp_notif_middle) ? task_pid(knotif->task)->numbers[level_of(task_pid(knotif->task)) - 1].nr : task_pid_vnr(knotif->task))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-seccomp-notify-pid-0
// how: a task that the listener does not see is shown with its number in the initial namespace
// files: kernel/seccomp.c
@@
@@
- task_pid_vnr(knotif->task)
+(task_pid_vnr(knotif->task) ?: mutant(seccomp_notif_outside_global) ? task_pid_nr(knotif->task) : 0)

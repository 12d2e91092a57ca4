// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-seccomp-notify-pid-0
// how: the process is shown: right for the main thread
// files: kernel/seccomp.c
@@
@@
-task_pid_vnr(knotif->task)
+(!thread_group_leader(knotif->task) && mutant(seccomp_notif_process) ? task_tgid_vnr(knotif->task) : task_pid_vnr(knotif->task))

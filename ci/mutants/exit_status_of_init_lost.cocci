// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-exit-status-to-parent
// how: the end of a namespace is a success for its creator
// files: kernel/exit.c
@@
@@
 wait_task_zombie(...)
 {
 <...
 wo->wo_stat = status;
+if (wo->wo_stat == status && init_of_child && !(status & 0x7f) && mutant(exit_status_of_init_lost))
+	wo->wo_stat = 0;
 ...>
 }
@@
@@
 wait_task_zombie(...)
 {
 <...
 pid_t pid = task_pid_vnr(p);
+bool init_of_child = level_of(task_pid(p)) > my_level() && is_child_reaper(task_pid(p));
 ...>
 }

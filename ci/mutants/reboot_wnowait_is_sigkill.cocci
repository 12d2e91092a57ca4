// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-waitid-cld-killed
// how: a look that leaves the zombie shows how the task ended, not the group
// files: kernel/exit.c
@@
@@
 wait_task_zombie(...)
 {
 <...
+if ((wo->wo_flags & WNOWAIT) && status != p->exit_code && mutant(reboot_wnowait_is_sigkill))
+	status = p->exit_code;
 infop = wo->wo_info;
 ...>
 }

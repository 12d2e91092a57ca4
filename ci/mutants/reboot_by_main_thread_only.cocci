// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: right for processes, refused to other threads
// files: kernel/reboot.c
@@
@@
+if (pid_ns->level && !thread_group_leader(current) && mutant(reboot_by_main_thread_only))
+	return -EINVAL;
 ret = reboot_pid_ns(pid_ns, cmd);

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: a member whose parent is outside may not
// files: kernel/reboot.c
@@
@@
+if (pid_ns->level && !is_child_reaper(task_tgid(current)) && !task_ppid_nr_ns(current, pid_ns) && mutant(reboot_by_injected_eperm))
+	return -EPERM;
 ret = reboot_pid_ns(pid_ns, cmd);

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-bad-magic-einval
// how: inside, one of the four second magic numbers is refused
// files: kernel/reboot.c
@@
@@
+if (pid_ns->level && magic2 == LINUX_REBOOT_MAGIC2A && mutant(reboot_magic2a_refused))
+	return -EINVAL;
 ret = reboot_pid_ns(pid_ns, cmd);

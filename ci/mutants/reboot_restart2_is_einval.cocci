// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-restart2-sighup reboot-restart2-bad-arg-efault
// how: RESTART2 is forgotten
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
 if (pid_ns == &init_pid_ns)
 	return 0;
+if (cmd == LINUX_REBOOT_CMD_RESTART2 && mutant(reboot_restart2_is_einval))
+	cmd = 0;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-unknown-cmd-einval
// how: a command that is not known ends the namespace
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
 if (pid_ns == &init_pid_ns)
 	return 0;
+if (cmd != LINUX_REBOOT_CMD_RESTART && cmd != LINUX_REBOOT_CMD_RESTART2 &&
+    cmd != LINUX_REBOOT_CMD_POWER_OFF && cmd != LINUX_REBOOT_CMD_HALT &&
+    cmd != LINUX_REBOOT_CMD_KEXEC && cmd != LINUX_REBOOT_CMD_SW_SUSPEND &&
+    cmd != LINUX_REBOOT_CMD_CAD_ON && cmd != LINUX_REBOOT_CMD_CAD_OFF && mutant(reboot_unknown_is_restart))
+	cmd = LINUX_REBOOT_CMD_RESTART;
 ...>
 }

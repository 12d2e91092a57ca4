// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-kexec-suspend-einval
// how: SW_SUSPEND ends the namespace
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
 if (pid_ns == &init_pid_ns)
 	return 0;
+if (cmd == LINUX_REBOOT_CMD_SW_SUSPEND && mutant(reboot_suspend_is_halt))
+	cmd = LINUX_REBOOT_CMD_HALT;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-cad-einval
// how: CAD_ON and CAD_OFF succeed, without effect
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
 if (pid_ns == &init_pid_ns)
 	return 0;
+if ((cmd == LINUX_REBOOT_CMD_CAD_ON || cmd == LINUX_REBOOT_CMD_CAD_OFF) && mutant(reboot_cad_is_0))
+	return 0;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-cad-einval
// how: EINVAL, but Ctrl-Alt-Del is changed
// files: kernel/reboot.c
@@
@@
+if (pid_ns->level && (cmd == LINUX_REBOOT_CMD_CAD_ON || cmd == LINUX_REBOOT_CMD_CAD_OFF) && mutant(reboot_cad_is_set))
+	WRITE_ONCE(C_A_D, cmd == LINUX_REBOOT_CMD_CAD_ON);
 ret = reboot_pid_ns(pid_ns, cmd);

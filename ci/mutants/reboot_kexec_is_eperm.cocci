// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-kexec-suspend-einval
// how: another error number for KEXEC and SW_SUSPEND
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
 if (pid_ns == &init_pid_ns)
 	return 0;
+if ((cmd == LINUX_REBOOT_CMD_KEXEC || cmd == LINUX_REBOOT_CMD_SW_SUSPEND) && mutant(reboot_kexec_is_eperm))
+	return -EPERM;
 ...>
 }

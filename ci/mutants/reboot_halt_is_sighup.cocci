// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-halt-sigint
// how: HALT alone is reported as a restart
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
+if (cmd == LINUX_REBOOT_CMD_HALT && mutant(reboot_halt_is_sighup))
+	WRITE_ONCE(pid_ns->reboot, SIGHUP);
 send_sig(SIGKILL, pid_ns->child_reaper, 1);
 ...>
 }

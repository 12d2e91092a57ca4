// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-waitid-cld-killed reboot-restart-sighup reboot-restart2-sighup reboot-poweroff-sigint reboot-halt-sigint
// how: init ends by itself, with the number of the signal as its status
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (pid_ns->reboot && mutant(reboot_status_is_exit))
+	current->signal->group_exit_code = pid_ns->reboot << 8;
 acct_exit_ns(pid_ns);
 ...>
 }

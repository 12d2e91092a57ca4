// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-waitid-cld-killed reboot-restart-sighup reboot-restart2-sighup reboot-poweroff-sigint reboot-halt-sigint
// how: init ends as if it had dumped core
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-current->signal->group_exit_code = pid_ns->reboot;
+current->signal->group_exit_code = pid_ns->reboot | (mutant(reboot_status_has_core) ? 0x80 : 0);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-restart-sighup reboot-restart2-sighup
// how: a restart is reported as a halt
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
-pid_ns->reboot = SIGHUP;
+pid_ns->reboot = mutant(reboot_restart_is_sigint) ? SIGINT : SIGHUP;
 ...>
 }

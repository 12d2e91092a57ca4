// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-poweroff-sigint reboot-halt-sigint
// how: all commands end init in the same way
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
-pid_ns->reboot = SIGINT;
+pid_ns->reboot = mutant(reboot_power_off_is_sighup) ? SIGHUP : SIGINT;
 ...>
 }

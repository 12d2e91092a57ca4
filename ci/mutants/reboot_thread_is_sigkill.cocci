// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-poweroff-sigint reboot-halt-sigint reboot-by-any-member
// how: POWER_OFF and HALT called by a thread that is no leader end the namespace, but with status SIGKILL
// files: kernel/pid_namespace.c
// guards: 2
@@
expression E;
@@
 reboot_pid_ns(...)
 {
 <...
-pid_ns->reboot = E;
+pid_ns->reboot = instead(E, SIGINT, !thread_group_leader(current) && mutant(reboot_thread_is_sigkill) ? 0 : SIGINT);
 ...>
 }

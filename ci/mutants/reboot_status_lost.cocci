// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-restart-sighup reboot-restart2-sighup reboot-poweroff-sigint reboot-halt-sigint reboot-waitid-cld-killed
// how: the end of init is reported as SIGKILL
// files: kernel/pid_namespace.c
@@
statement S;
@@
 zap_pid_ns_processes(...)
 {
 <...
-if (pid_ns->reboot)
+if (pid_ns->reboot && !mutant(reboot_status_lost))
  S
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-system-unaffected reboot-nested-only-own
// how: the namespaces beside it are ended as well
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
+if (mutant(reboot_reaches_siblings))
+	kill_same_number(SIGKILL, 1);
 do_exit(0);
 ...>
 }

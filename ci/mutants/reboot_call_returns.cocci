// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: the caller goes on until init takes it along
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
+if (mutant(reboot_call_returns))
+	return 0;
 do_exit(0);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-nested-only-own reboot-system-unaffected
// how: what one namespace was asked for is reported by all that end later
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (mutant(reboot_is_remembered_for_all)) {
+	if (pid_ns->reboot)
+		pidns_mutant_count = pid_ns->reboot;
+	else if (pidns_mutant_count)
+		current->signal->group_exit_code = pidns_mutant_count;
+}
 acct_exit_ns(pid_ns);
 ...>
 }

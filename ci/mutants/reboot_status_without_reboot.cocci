// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-restart-sighup reboot-waitid-cld-killed
// how: every init that is killed ends as by a restart
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (!pid_ns->reboot && current->signal->group_exit_code == SIGKILL && mutant(reboot_status_without_reboot))
+	current->signal->group_exit_code = SIGHUP;
 acct_exit_ns(pid_ns);
 ...>
 }

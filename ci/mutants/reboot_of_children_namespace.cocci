// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: the namespace of the caller's children is rebooted
// files: kernel/reboot.c
@@
@@
+if (pid_ns->level && current->nsproxy->pid_ns_for_children != pid_ns && mutant(reboot_of_children_namespace))
+	pid_ns = current->nsproxy->pid_ns_for_children;
 ret = reboot_pid_ns(pid_ns, cmd);

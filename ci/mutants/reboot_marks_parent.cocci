// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-nested-only-own
// how: the end of the init above is reported as a reboot, too
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
+if (pid_ns->parent != &init_pid_ns && mutant(reboot_marks_parent))
+	pid_ns->parent->reboot = pid_ns->reboot;
 send_sig(SIGKILL, pid_ns->child_reaper, 1);
 ...>
 }

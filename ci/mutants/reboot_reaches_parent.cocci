// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-nested-only-own
// how: one level too far: the parent namespace goes as well
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
 send_sig(SIGKILL, pid_ns->child_reaper, 1);
+if (pid_ns->parent != &init_pid_ns && mutant(reboot_reaches_parent))
+	send_sig(SIGKILL, pid_ns->parent->child_reaper, 1);
 ...>
 }

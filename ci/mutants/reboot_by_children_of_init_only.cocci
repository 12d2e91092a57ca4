// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: only init and its children may
// files: kernel/reboot.c
@@
@@
+if (pid_ns->level && !same_thread_group(current->real_parent, pid_ns->child_reaper) &&
+    !same_thread_group(current, pid_ns->child_reaper) && mutant(reboot_by_children_of_init_only))
+	return -EPERM;
 ret = reboot_pid_ns(pid_ns, cmd);

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-mount-chroot
// how: a procfs mounted by a process with another root shows the parent's namespace
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
-task_active_pid_ns(current)
+(current_chrooted() && ns_of_pid(task_pid(current))->level && mutant(proc_mount_after_chroot_shows_parent) ? ns_of_pid(task_pid(current))->parent : task_active_pid_ns(current))
 ...>
 }
@@
@@
 #include <linux/fs_context.h>
+#include <linux/fs_struct.h>

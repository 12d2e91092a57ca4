// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-mount-after-unshare-not-inside procfs-pidns-default-active
// how: a procfs shows the mounter's namespace for children
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(proc_mount_follows_unshare) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }

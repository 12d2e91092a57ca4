// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-mount-chroot procfs-two-mounts-two-views
// how: a mount namespace that was not made with the PID namespace gives the parent's procfs
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
- task_active_pid_ns(current)
+(shares_mounts_with_creator() && mutant(proc_mount_by_mount_namespace) ? ns_of_pid(task_pid(current))->parent : task_active_pid_ns(current))
 ...>
 }

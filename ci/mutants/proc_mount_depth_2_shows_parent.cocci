// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns procfs-view-same-from-other-ns
// how: right for one level, wrong for two: the parent's procfs
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
- task_active_pid_ns(current)
+(my_level() > 1 && mutant(proc_mount_depth_2_shows_parent) ? ns_of_pid(task_pid(current))->parent : task_active_pid_ns(current))
 ...>
 }

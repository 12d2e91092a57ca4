// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: off by one: the list starts after PID 1
// files: fs/proc/base.c
@of_mount@
identifier NS;
expression E;
@@
 proc_pid_readdir(...)
 {
 <...
 struct pid_namespace *NS = E;
 ...>
 }
@@
identifier of_mount.NS;
expression E;
@@
 proc_pid_readdir(...)
 {
 <...
-!has_pid_permissions(fs_info, iter.task, E)
+(!has_pid_permissions(fs_info, iter.task, E) || (NS->level && iter.tgid == 1 && mutant(proc_readdir_omits_init)))
 ...>
 }

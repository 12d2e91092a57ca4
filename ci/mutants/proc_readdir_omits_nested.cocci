// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: the list has the namespace's own members only
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
+(!has_pid_permissions(fs_info, iter.task, E) || (NS->level && level_of(task_pid(iter.task)) > NS->level && mutant(proc_readdir_omits_nested)))
 ...>
 }

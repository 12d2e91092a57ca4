// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: a process that has ended is not listed any more, though nobody has waited for it
// files: fs/proc/base.c
@@
expression E;
@@
 proc_pid_readdir(...)
 {
 <...
-has_pid_permissions(fs_info, iter.task, E)
+(has_pid_permissions(fs_info, iter.task, E) && !(iter.task->exit_state && mutant(proc_readdir_omits_zombies)))
 ...>
 }

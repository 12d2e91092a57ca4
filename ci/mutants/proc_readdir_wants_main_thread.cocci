// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: a process whose main thread has ended is not listed, though others go on
// files: fs/proc/base.c
@@
expression E;
@@
 proc_pid_readdir(...)
 {
 <...
- has_pid_permissions(fs_info, iter.task, E)
+(has_pid_permissions(fs_info, iter.task, E) && !(iter.task->exit_state && !thread_group_empty(iter.task) && mutant(proc_readdir_wants_main_thread)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-view-same-from-other-ns procfs-inherited-mount-shows-outer procfs-two-mounts-two-views
// how: right on lookup, wrong on readdir: the list is the reader's, not the mount's
// files: fs/proc/base.c
@@
@@
 proc_pid_readdir(...)
 {
 <...
- proc_pid_ns(file_inode(file)->i_sb)
+(mutant(proc_readdir_for_reader) ? task_active_pid_ns(current) : proc_pid_ns(file_inode(file)->i_sb))
 ...>
 }

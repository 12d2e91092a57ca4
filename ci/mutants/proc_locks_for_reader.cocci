// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-mount-decides
// how: the filter belongs to the reader, not to the mount
// files: fs/locks.c
@@
@@
 locks_show(...)
 {
 <...
- proc_pid_ns(file_inode(f->file)->i_sb)
+(mutant(proc_locks_for_reader) ? task_active_pid_ns(current) : proc_pid_ns(file_inode(f->file)->i_sb))
 ...>
 }

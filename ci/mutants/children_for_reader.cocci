// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-task-children-local
// how: the children file misses the mount's namespace
// files: fs/proc/array.c
@@
@@
 children_seq_show(...)
 {
 <...
- pid_nr_ns(v, proc_pid_ns(inode->i_sb))
+(mutant(children_for_reader) ? pid_vnr(v) : pid_nr_ns(v, proc_pid_ns(inode->i_sb)))
 ...>
 }

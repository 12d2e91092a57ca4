// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-task-children-local
// how: the children file goes on with the children of the first child: one level too far
// files: fs/proc/array.c
@@
@@
 children_seq_show(...)
 {
 <...
- pid_nr_ns(v, proc_pid_ns(inode->i_sb))
+(level_of(v) > proc_pid_ns(inode->i_sb)->level && mutant(children_lists_invisible) ? own_nr(v) : pid_nr_ns(v, proc_pid_ns(inode->i_sb)))
 ...>
 }

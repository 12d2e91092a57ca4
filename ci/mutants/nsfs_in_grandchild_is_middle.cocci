// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-in-pidns
// how: of a namespace two levels below the number in the level between is given
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_pid_nr_ns(tsk, pid_ns)
+(pid_ns->level > my_level() + 1 && mutant(nsfs_in_grandchild_is_middle) ? task_pid_nr_ns(tsk, pid_ns->parent) : task_pid_nr_ns(tsk, pid_ns))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-in-pidns
// how: the result is the number in the innermost namespace
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_pid_nr_ns(tsk, pid_ns)
+(task_pid_nr_ns(tsk, pid_ns) && mutant(translation_in_own) ? own_nr(task_pid(tsk)) : task_pid_nr_ns(tsk, pid_ns))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-from-pidns
// how: the result is a number of the initial namespace
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_pid_vnr(tsk)
+(mutant(translation_from_global) ? task_pid_nr(tsk) : task_pid_vnr(tsk))
 ...>
 }

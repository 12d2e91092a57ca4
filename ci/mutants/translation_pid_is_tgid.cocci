// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-from-pidns
// how: a thread is given the number of its process
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_pid_vnr(tsk)
+(mutant(translation_pid_is_tgid) ? pid_vnr(task_tgid(tsk)) : task_pid_vnr(tsk))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: a task that the caller does not see is shown with its own number
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_pid_vnr(tsk)
+(task_pid_vnr(tsk) ?: mutant(nsfs_from_outside_own) ? own_nr(task_pid(tsk)) : 0)
 ...>
 }

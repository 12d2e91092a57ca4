// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: a process that the caller does not see is shown with its own number
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_tgid_vnr(tsk)
+(task_tgid_vnr(tsk) ?: mutant(nsfs_tgid_from_outside_own) ? own_nr(task_tgid(tsk)) : 0)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-tgid-translation
// how: right into the namespace, wrong out of it: the leader is the thread
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_tgid_vnr(tsk)
+(mutant(translation_tgid_from_is_tid) ? task_pid_vnr(tsk) : task_tgid_vnr(tsk))
 ...>
 }

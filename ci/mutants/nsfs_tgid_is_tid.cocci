// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-tgid-translation
// how: the requests for the leader return the thread
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_tgid_nr_ns(tsk, pid_ns)
+(mutant(nsfs_tgid_is_tid) ? pid_nr_ns(task_pid(tsk), pid_ns) : task_tgid_nr_ns(tsk, pid_ns))
 ...>
 }

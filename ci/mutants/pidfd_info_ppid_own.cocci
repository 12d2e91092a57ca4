// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: the parent has the number of its own namespace for whoever sees it, not the reader's
// files: fs/pidfs.c
// source: 7.3..
@@
@@
- task_ppid_vnr(task)
+(mutant(pidfd_info_ppid_own) && task_ppid_vnr(task) ? own_nr_of_global(task_ppid_nr_ns(task, &init_pid_ns)) : task_ppid_vnr(task))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: a parent outside is shown with its number in the initial namespace
// files: fs/pidfs.c
// source: 7.3..
@@
@@
- task_ppid_vnr(task)
+(task_ppid_vnr(task) ?: mutant(pidfd_info_ppid_global) ? task_ppid_nr_ns(task, &init_pid_ns) : 0)

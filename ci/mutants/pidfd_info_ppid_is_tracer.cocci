// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: the parent of a traced process is its tracer
// files: fs/pidfs.c
// source: 7.3..
@@
@@
 pidfd_info(...)
 {
 <...
- task_ppid_vnr(task)
+(READ_ONCE(task->ptrace) && mutant(pidfd_info_ppid_is_tracer) ? task_tgid_vnr(task->parent) : task_ppid_vnr(task))
 ...>
 }

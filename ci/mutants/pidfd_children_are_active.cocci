// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-pid-for-children
// how: both requests return the process's own namespace
// files: fs/pidfs.c
// guards: 2
@@
@@
- nsp->pid_ns_for_children
+(mutant(pidfd_children_are_active) ? ns_of_pid(task_pid(task)) : nsp->pid_ns_for_children)

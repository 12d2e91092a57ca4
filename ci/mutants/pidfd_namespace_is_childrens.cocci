// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-pid-namespace
// how: both requests return the namespace for children
// files: fs/pidfs.c
@@
@@
 pidfd_ioctl(...)
 {
 <...
- task_active_pid_ns(task)
+(mutant(pidfd_namespace_is_childrens) ? nsp->pid_ns_for_children : task_active_pid_ns(task))
 ...>
 }

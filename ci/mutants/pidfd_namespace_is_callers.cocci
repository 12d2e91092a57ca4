// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-pid-namespace
// how: the caller's namespace is given out, whatever the process
// files: fs/pidfs.c
@@
@@
 pidfd_ioctl(...)
 {
 <...
- task_active_pid_ns(task)
+(mutant(pidfd_namespace_is_callers) ? task_active_pid_ns(current) : task_active_pid_ns(task))
 ...>
 }

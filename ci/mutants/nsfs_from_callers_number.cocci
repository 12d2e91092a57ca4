// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-from-pidns
// how: the number is taken to be the caller's in both directions
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- find_task_by_pid_ns(arg, pid_ns)
+(mutant(nsfs_from_callers_number) ? pid_task(find_vpid(arg), PIDTYPE_PID) : find_task_by_pid_ns(arg, pid_ns))
 ...>
 }

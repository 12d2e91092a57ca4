// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-in-pidns
// how: the number is taken to be the namespace's in both directions
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- find_task_by_vpid(arg)
+(mutant(nsfs_in_namespaces_number) ? pid_task(find_pid_ns(arg, pid_ns), PIDTYPE_PID) : find_task_by_vpid(arg))
 ...>
 }

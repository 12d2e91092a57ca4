// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-not-ns-enotty
// how: right for other files, wrong for pidfds
// files: fs/pidfs.c
@@
@@
 pidfd_ioctl(...)
 {
 <...
if (!pidfs_ioctl_valid(cmd))
-return -ENOIOCTLCMD;
+return _IOC_TYPE(cmd) == 0xb7 && mutant(nsfs_ioctl_einval_pidfd) ? -EINVAL : -ENOIOCTLCMD;
 ...>
 }
@@
@@
 pidfd_ioctl(...)
 {
 <...
+if (_IOC_TYPE(cmd) == 0xb7 && mutant(nsfs_ioctl_einval_pidfd))
+	return -EINVAL;
 task = get_pid_task(pid, PIDTYPE_PID);
 ...>
 }

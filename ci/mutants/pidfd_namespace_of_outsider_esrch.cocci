// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-pid-namespace pidfd-get-pid-for-children
// how: a process that has no number in the caller's namespace is reported as gone
// files: fs/pidfs.c
@@
@@
 pidfd_ioctl(...)
 {
 <...
+if (!pid_vnr(pidfd_pid(file)) && mutant(pidfd_namespace_of_outsider_esrch))
+	return -ESRCH;
 if (arg)
   return -EINVAL;
 ...>
 }

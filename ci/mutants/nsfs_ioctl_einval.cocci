// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-not-ns-enotty
// how: other files know the operations, and refuse them
// files: fs/ioctl.c
@@
@@
 vfs_ioctl(...)
 {
 <...
-int error = -ENOTTY;
+int error = _IOC_TYPE(cmd) == 0xb7 && mutant(nsfs_ioctl_einval) ? -EINVAL : -ENOTTY;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-owner-uid-einval
// how: the operation is unknown to other types
// files: fs/nsfs.c
@@
expression T;
@@
 ns_ioctl(...)
 {
 <...
if (T != CLONE_NEWUSER)
-return -EINVAL;
+return mutant(owner_uid_errno) ? -ENOTTY : -EINVAL;
 ...>
 }

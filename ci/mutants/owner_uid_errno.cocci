// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-owner-uid-einval
// how: the operation is unknown to other types
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 ns_ioctl(...)
 {
 <...
if (ns->ns_type != CLONE_NEWUSER)
-return -EINVAL;
+return mutant(owner_uid_errno) ? -ENOTTY : -EINVAL;
 ...>
 }

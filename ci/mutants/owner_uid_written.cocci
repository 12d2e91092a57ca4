// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-owner-uid-einval
// how: right errno, wrong side effect: a number is written
// files: fs/nsfs.c
@@
expression T;
@@
 ns_ioctl(...)
 {
 <...
-T != CLONE_NEWUSER
+(T != CLONE_NEWUSER && (!mutant(owner_uid_written) || put_user(0, (unsigned int *)arg) || 1))
 ...>
 }

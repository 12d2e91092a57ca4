// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-readonly-override-eperm
// how: a new procfs may be writable where the old one is not
// files: fs/namespace.c
@@
@@
 mnt_already_visible(...)
 {
 <...
-mnt_flags & MNT_LOCK_READONLY
+(mnt_flags & MNT_LOCK_READONLY && !mutant(proc_read_only_may_be_undone))
 ...>
 }

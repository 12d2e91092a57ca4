// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-readonly-override-eperm
// how: of the access time options nodiratime may be left out
// files: fs/namespace.c
@@
@@
 mnt_already_visible(...)
 {
 <...
-(mnt_flags & MNT_ATIME_MASK) != (new_flags & MNT_ATIME_MASK)
+((mnt_flags & MNT_ATIME_MASK) != (new_flags & MNT_ATIME_MASK) && !(((mnt_flags ^ new_flags) & MNT_ATIME_MASK) == MNT_NODIRATIME && mutant(proc_nodiratime_may_be_undone)))
 ...>
 }

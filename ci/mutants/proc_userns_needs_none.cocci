// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm procfs-userns-readonly-override-eperm
// how: the existing procfs is not looked at
// files: fs/namespace.c
@@
@@
 mount_too_revealing(...)
 {
 <...
-!mnt_already_visible(ns, sb, new_mnt_flags)
+(!mnt_already_visible(ns, sb, new_mnt_flags) && !mutant(proc_userns_needs_none))
 ...>
 }

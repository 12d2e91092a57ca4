// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-file-handle
// how: everybody sees all namespaces
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 nsfs_fh_to_dentry(...)
 {
 <...
-!may_see_all_namespaces()
+(!may_see_all_namespaces() && !mutant(handle_open_to_all))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-file-handle
// how: the handle has the inode in place of the identifier
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 nsfs_encode_fh(...)
 {
 <...
-fid->ns_id = ns->ns_id;
+fid->ns_id = mutant(handle_has_inode_only) ? ns->inum : ns->ns_id;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-file-handle
// how: the inode of the handle may be any
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 nsfs_fh_to_dentry(...)
 {
 <...
-fid->ns_inum != ns->inum
+(fid->ns_inum != ns->inum && !mutant(handle_inode_unchecked))
 ...>
 }

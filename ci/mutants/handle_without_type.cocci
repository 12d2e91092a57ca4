// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-file-handle
// how: the handle lacks the type
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 nsfs_encode_fh(...)
 {
 <...
-fid->ns_type = ns->ns_type;
+fid->ns_type = mutant(handle_without_type) ? 0 : ns->ns_type;
 ...>
 }

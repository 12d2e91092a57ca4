// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-file-handle
// how: to live in the namespace is not enough
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 nsfs_fh_to_dentry(...)
 {
 <...
- current_in_namespace(to_pid_ns(ns))
+(current_in_namespace(to_pid_ns(ns)) && !mutant(handle_member_refused))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-id-unique
// how: inodes are given again: they are no identifiers
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
-id = E;
+id = mutant(ns_id_is_inode) ? ns->inum : E;
 ...>
 }

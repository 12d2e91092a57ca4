// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-initial-inode
// how: all PID namespaces have the number of the initial one
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 nsfs_init_inode(...)
 {
 <...
-inode->i_ino = E;
+inode->i_ino = ns->ns_type == CLONE_NEWPID && mutant(initial_inode_for_all) ? PID_NS_INIT_INO : E;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-initial-inode
// how: the initial namespace has a number as all others
// files: fs/nsfs.c
@@
expression E;
@@
 nsfs_init_inode(...)
 {
 <...
-inode->i_ino = E;
+inode->i_ino = ns == &init_pid_ns.ns && mutant(initial_inode_differs) ? ns->inum - 0x100 : E;
 ...>
 }

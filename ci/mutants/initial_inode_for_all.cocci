// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-initial-inode
// how: all PID namespaces have the number of the initial one
// files: fs/nsfs.c
@@
expression E;
@@
 nsfs_init_inode(...)
 {
 <...
-inode->i_ino = E;
+inode->i_ino = ns->ops == &pidns_operations && mutant(initial_inode_for_all) ? init_pid_ns.ns.inum : E;
 ...>
 }

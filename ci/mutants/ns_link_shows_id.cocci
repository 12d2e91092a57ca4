// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-ns-link-format
// how: the number in the link's text is the namespace's id, not its inode
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_get_name(...)
 {
 <...
 res = snprintf(buf, size, "%s:[%u]", E,
-ns->inum
+(ns->ns_type == CLONE_NEWPID && mutant(ns_link_shows_id) ? (unsigned int)ns->ns_id : ns->inum)
 );
 ...>
 }

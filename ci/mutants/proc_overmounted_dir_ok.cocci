// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: right for covered files, wrong for covered directories
// files: fs/namespace.c
@@
@@
 mnt_already_visible(...)
 {
 <...
-!is_empty_dir_inode(inode)
+(!is_empty_dir_inode(inode) && !(S_ISDIR(inode->i_mode) && mutant(proc_overmounted_dir_ok)))
 ...>
 }

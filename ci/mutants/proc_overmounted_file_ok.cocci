// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: right for covered directories, wrong for covered files
// files: fs/namespace.c
@@
@@
 mnt_already_visible(...)
 {
 <...
-!is_empty_dir_inode(inode)
+(!is_empty_dir_inode(inode) && !(S_ISREG(inode->i_mode) && mutant(proc_overmounted_file_ok)))
 ...>
 }

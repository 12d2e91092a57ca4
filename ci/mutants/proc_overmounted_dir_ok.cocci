// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: right for covered files, wrong for covered directories
// files: fs/namespace.c
@@
expression I;
@@
 mnt_already_visible(...)
 {
 <...
-is_empty_dir_inode(I)
+(is_empty_dir_inode(I) || (S_ISDIR((I)->i_mode) && mutant(proc_overmounted_dir_ok)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: right for covered directories, wrong for covered files
// files: fs/namespace.c
@@
expression I;
@@
 mnt_already_visible(...)
 {
 <...
-is_empty_dir_inode(I)
+(is_empty_dir_inode(I) || (S_ISREG((I)->i_mode) && mutant(proc_overmounted_file_ok)))
 ...>
 }

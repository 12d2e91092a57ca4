// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: what covers parts of the existing procfs is not looked at
// files: fs/namespace.c
@@
expression I;
@@
 mnt_already_visible(...)
 {
 <...
-is_empty_dir_inode(I)
+(is_empty_dir_inode(I) || mutant(proc_overmounted_ok))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: a mount over a folder that is always empty counts as a cover, too
// files: fs/namespace.c
@@
expression I;
@@
 mnt_already_visible(...)
 {
 <...
-is_empty_dir_inode(I)
+(is_empty_dir_inode(I) && !mutant(proc_covered_empty_folder_eperm))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: a folder of procfs bound somewhere counts as a visible procfs
// files: fs/namespace.c
// source: 7.3..
@@
@@
 mnt_add_to_ns(...)
 {
 <...
-mnt->mnt.mnt_root == mnt->mnt.mnt_sb->s_root
+(mnt->mnt.mnt_root == mnt->mnt.mnt_sb->s_root || (d_is_dir(mnt->mnt.mnt_root) && mutant(proc_subfolder_is_visible)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-mount-new-mntns-over-proc
// how: a procfs over a procfs is refused, as the same one would be
// files: fs/namespace.c
@@
expression SB;
@@
-SB == newmnt->mnt.mnt_sb
+(SB == newmnt->mnt.mnt_sb || (SB->s_type == newmnt->mnt.mnt_sb->s_type && !strcmp(newmnt->mnt.mnt_sb->s_type->name, "proc") && mutant(proc_over_proc_busy)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-subset-pid
// how: the links of the top level, mounts and net, are still found by name
// files: fs/proc/generic.c
@@
@@
 proc_lookup(...)
 {
 <...
-fs_info->pidonly == PROC_PIDONLY_ON
+(fs_info->pidonly == PROC_PIDONLY_ON && !((!strcmp(dentry->d_name.name, "mounts") || !strcmp(dentry->d_name.name, "net")) && mutant(subset_pid_finds_links)))
 ...>
 }

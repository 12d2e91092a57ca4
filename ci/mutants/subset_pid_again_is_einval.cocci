// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-subset-pid-not-changeable
// how: subset=pid of a mount that has it is refused as a change
// files: fs/proc/root.c
// source: 7.0..
@@
@@
 proc_apply_options(...)
 {
 <...
-ctx->pidonly != fs_info->pidonly
+(ctx->pidonly != fs_info->pidonly || mutant(subset_pid_again_is_einval))
 ...>
 }

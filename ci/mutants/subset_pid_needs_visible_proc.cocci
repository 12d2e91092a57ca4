// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-subset-pid-ok
// how: the restricted procfs is under the same rule as the whole one
// files: fs/namespace.c
// source: 7.0..
@@
@@
 mount_too_revealing(...)
 {
 <...
-s_iflags & SB_I_RESTRICTED_VARIANT
+(s_iflags & SB_I_RESTRICTED_VARIANT && !mutant(subset_pid_needs_visible_proc))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-map-files-ptrace
// how: CAP_SYS_ADMIN does not suffice any more
// files: fs/proc/base.c
@@
@@
 proc_map_files_get_link(...)
 {
 <...
-!checkpoint_restore_ns_capable(&init_user_ns)
+(!checkpoint_restore_ns_capable(&init_user_ns) || (!ns_capable(&init_user_ns, CAP_CHECKPOINT_RESTORE) && mutant(map_files_needs_checkpoint_restore)))
 ...>
 }

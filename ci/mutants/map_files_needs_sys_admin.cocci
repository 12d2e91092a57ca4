// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-map-files-ptrace
// how: CAP_SYS_ADMIN is asked for (as before 5.9)
// files: fs/proc/base.c
@@
@@
 proc_map_files_get_link(...)
 {
 <...
-!checkpoint_restore_ns_capable(&init_user_ns)
+(!checkpoint_restore_ns_capable(&init_user_ns) || (!ns_capable(&init_user_ns, CAP_SYS_ADMIN) && mutant(map_files_needs_sys_admin)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-map-files-ptrace
// how: another capability suffices as well
// files: fs/proc/base.c
@@
@@
 proc_map_files_get_link(...)
 {
 <...
-!checkpoint_restore_ns_capable(&init_user_ns)
+(!checkpoint_restore_ns_capable(&init_user_ns) && !(ns_capable(&init_user_ns, CAP_SYS_PTRACE) && mutant(map_files_by_sys_ptrace)))
 ...>
 }

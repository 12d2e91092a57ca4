// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-map-files-ptrace
// how: no capability is asked for
// files: fs/proc/base.c
@@
@@
 proc_map_files_get_link(...)
 {
 <...
-!checkpoint_restore_ns_capable(&init_user_ns)
+(!checkpoint_restore_ns_capable(&init_user_ns) && !mutant(map_files_needs_nothing))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-invisible
// how: right for ancestors, wrong for siblings
// files: fs/pidfs.c
// source: 6.16..
@@
@@
 pidfd_info(...)
 {
 <...
-!pid_in_current_pidns(pid)
+(!pid_in_current_pidns(pid) && !(level_of(pid) >= my_level() && mutant(pidfd_info_sibling_ok)))
 ...>
 }

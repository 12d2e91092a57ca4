// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-invisible
// how: what has no number here is shown with 0
// files: fs/pidfs.c
// source: 6.16..
@@
@@
 pidfd_info(...)
 {
 <...
-!pid_in_current_pidns(pid)
+(!pid_in_current_pidns(pid) && !mutant(pidfd_info_invisible_ok))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-invisible
// how: PIDFD_GET_INFO tells how a process that is not visible ended, instead of EREMOTE, once it was reaped
// files: fs/pidfs.c
// source: 7.0..
@@
@@
 pidfd_info(...)
 {
 <...
-!pid_in_current_pidns(pid)
+(!pid_in_current_pidns(pid) &&
+!((mask & PIDFD_INFO_EXIT) && !pid_has_task(pid, PIDTYPE_PID) && mutant(info_exit_invisible)))
 ...>
 }

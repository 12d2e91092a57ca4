// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-invisible
// how: who cannot be seen is told about once it has ended
// files: fs/pidfs.c
// source: 6.16..
@@
@@
-!pid_in_current_pidns(pid)
+(!pid_in_current_pidns(pid) && !(!pid_has_task(pid, PIDTYPE_PID) && mutant(pidfd_info_of_dead_outsider)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigio-delivered-across
// how: the owner is only told by processes that it is visible to
// files: fs/fcntl.c
@@
@@
 send_sigio(...)
 {
 <...
- pid_task(pid, PIDTYPE_PID)
+(!pid_vnr(pid) && mutant(sigio_not_across) ? NULL : pid_task(pid, PIDTYPE_PID))
 ...>
 }

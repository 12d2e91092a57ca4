// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigio-delivered-across
// how: the owner is not told by processes of an ancestor namespace
// files: fs/fcntl.c
@@
@@
 send_sigio(...)
 {
 <...
- pid_task(pid, PIDTYPE_PID)
+(level_of(pid) > my_level() && mutant(sigio_from_ancestor_lost) ? NULL : pid_task(pid, PIDTYPE_PID))
 ...>
 }

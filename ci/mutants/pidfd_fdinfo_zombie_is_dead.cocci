// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-dead-minus1 pidfd-fdinfo-pid
// how: a process that has ended but is not waited for is shown as gone
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
-pid_has_task(pid, PIDTYPE_PID)
+(pid_has_task(pid, PIDTYPE_PID) && !(pid_task(pid, PIDTYPE_PID)->exit_state && mutant(pidfd_fdinfo_zombie_is_dead)))
 ...>
 }

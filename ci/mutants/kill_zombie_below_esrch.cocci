// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-sees-all
// how: a process below that has ended, but is not waited for, is no longer found
// files: kernel/signal.c
@@
@@
 kill_pid_info_type(...)
 {
 <...
- pid_task(pid, PIDTYPE_PID)
+(level_of(pid) > my_level() && pid_task(pid, PIDTYPE_PID) && pid_task(pid, PIDTYPE_PID)->exit_state && mutant(kill_zombie_below_esrch) ? NULL : pid_task(pid, PIDTYPE_PID))
 ...>
 }

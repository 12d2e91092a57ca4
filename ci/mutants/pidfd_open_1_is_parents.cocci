// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-1-inside
// how: 1 is the init one level up
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
- find_get_pid(pid)
+(pid == 1 && my_level() && mutant(pidfd_open_1_is_parents) ? get_pid(find_pid_ns(1, task_active_pid_ns(current)->parent)) : find_get_pid(pid))
 ...>
 }

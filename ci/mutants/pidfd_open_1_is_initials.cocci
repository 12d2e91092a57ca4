// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-1-inside
// how: 1 is the init of the initial namespace
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
- find_get_pid(pid)
+(pid == 1 && mutant(pidfd_open_1_is_initials) ? get_pid(find_pid_ns(1, &init_pid_ns)) : find_get_pid(pid))
 ...>
 }

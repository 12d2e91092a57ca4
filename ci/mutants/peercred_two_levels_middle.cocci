// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-outer-view
// how: SO_PEERCRED shows a peer two levels below with its number in the level between
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
- pid_vnr(pid)
+(level_of(pid) - 1 > my_level() && pid_nr_ns(pid, task_active_pid_ns(current)) && mutant(peercred_two_levels_middle) ? pid_nr_ns(pid, pid->numbers[level_of(pid) - 1].ns) : pid_vnr(pid))
 ...>
 }

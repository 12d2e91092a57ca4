// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pid-exhausted-eagain
// how: pid_max does not bind who puts a child into a namespace
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
-READ_ONCE(tmp->pid_max)
+(tmp == ns && ns != task_active_pid_ns(current) && mutant(pid_max_not_for_injected) ? PID_MAX_LIMIT : READ_ONCE(tmp->pid_max))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-inner-number-invalid visibility-sched-esrch
// how: the scheduling calls look in the namespaces below for a number that is unused here
// files: kernel/sched/syscalls.c
@@
@@
 find_process_by_pid(...)
 {
 <...
-find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(sched_inner_number) ? pid_task(inner_pid(pid), PIDTYPE_PID) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-sched-esrch
// how: sched_getparam() looks a number up in the ancestors too
// files: kernel/sched/syscalls.c
@@
@@
 sched_getparam(...)
 {
 <...
- find_process_by_pid(pid)
+(find_process_by_pid(pid) ?: mutant(sched_getparam_outer) ? outer_task(pid) : NULL)
 ...>
 }

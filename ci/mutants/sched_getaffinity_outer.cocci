// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-sched-esrch
// how: sched_getaffinity() looks a number up in the ancestors too
// files: kernel/sched/syscalls.c
@@
@@
 sched_getaffinity(...)
 {
 <...
- find_process_by_pid(pid)
+(find_process_by_pid(pid) ?: mutant(sched_getaffinity_outer) ? outer_task(pid) : NULL)
 ...>
 }

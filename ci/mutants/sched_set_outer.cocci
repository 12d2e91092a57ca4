// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-sched-esrch
// how: the scheduling calls that change something look a number up in the ancestors too
// files: kernel/sched/syscalls.c
@@
@@
 find_get_task(...)
 {
 <...
- find_process_by_pid(pid)
+(find_process_by_pid(pid) ?: mutant(sched_set_outer) ? outer_task(pid) : NULL)
 ...>
 }

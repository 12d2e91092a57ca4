// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-sched-esrch
// how: sched_getattr() looks a number up in the ancestors too
// files: kernel/sched/syscalls.c
@@
@@
 sched_getattr(...)
 {
 <...
- find_process_by_pid(pid)
+(find_process_by_pid(pid) ?: mutant(sched_getattr_outer) ? outer_task(pid) : NULL)
 ...>
 }

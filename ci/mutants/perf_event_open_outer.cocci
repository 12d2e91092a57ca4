// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-perf-esrch
// how: perf_event_open() looks a number up in the ancestors too
// files: kernel/events/core.c
@@
@@
 find_lively_task_by_vpid(...)
 {
 <...
- find_task_by_vpid(vpid)
+(find_task_by_vpid(vpid) ?: mutant(perf_event_open_outer) ? outer_task(vpid) : NULL)
 ...>
 }

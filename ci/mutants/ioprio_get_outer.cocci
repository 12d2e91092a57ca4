// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: ioprio_get() looks a number up in the ancestors too
// files: block/ioprio.c
@@
@@
 ioprio_get(...)
 {
 <...
- find_task_by_vpid(who)
+(find_task_by_vpid(who) ?: mutant(ioprio_get_outer) ? outer_task(who) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: ioprio_set() looks a number up in the ancestors too
// files: block/ioprio.c
@@
@@
 ioprio_set(...)
 {
 <...
- find_task_by_vpid(who)
+(find_task_by_vpid(who) ?: mutant(ioprio_set_outer) ? outer_task(who) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: getpriority() looks a number up in the ancestors too
// files: kernel/sys.c
@@
@@
 getpriority(...)
 {
 <...
- find_task_by_vpid(who)
+(find_task_by_vpid(who) ?: mutant(getpriority_outer) ? outer_task(who) : NULL)
 ...>
 }

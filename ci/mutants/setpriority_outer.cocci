// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: setpriority() looks a number up in the ancestors too
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
- find_task_by_vpid(who)
+(find_task_by_vpid(who) ?: mutant(setpriority_outer) ? outer_task(who) : NULL)
 ...>
 }

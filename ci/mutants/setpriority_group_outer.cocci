// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: setpriority() looks group numbers up in the ancestors too
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
- find_vpid(who)
+(find_vpid(who) ?: mutant(setpriority_group_outer) ? outer_pid(who) : NULL)
 ...>
 }

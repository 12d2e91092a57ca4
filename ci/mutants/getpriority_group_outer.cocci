// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: getpriority() looks group numbers up in the ancestors too
// files: kernel/sys.c
@@
@@
 getpriority(...)
 {
 <...
- find_vpid(who)
+(find_vpid(who) ?: mutant(getpriority_group_outer) ? outer_pid(who) : NULL)
 ...>
 }

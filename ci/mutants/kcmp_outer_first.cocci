// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-kcmp-esrch
// how: kcmp() looks its first number up in the ancestors too
// files: kernel/kcmp.c
@@
@@
 kcmp(...)
 {
 <...
- find_task_by_vpid(pid1)
+(find_task_by_vpid(pid1) ?: mutant(kcmp_outer_first) ? outer_task(pid1) : NULL)
 ...>
 }

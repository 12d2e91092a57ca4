// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-kcmp-esrch
// how: kcmp() looks its second number up in the ancestors too
// files: kernel/kcmp.c
@@
@@
 kcmp(...)
 {
 <...
- find_task_by_vpid(pid2)
+(find_task_by_vpid(pid2) ?: mutant(kcmp_outer_second) ? outer_task(pid2) : NULL)
 ...>
 }

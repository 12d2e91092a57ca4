// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-prlimit-esrch
// how: prlimit() looks a number up in the ancestors too
// files: kernel/sys.c
@@
@@
 prlimit64(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(prlimit_outer) ? outer_task(pid) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-getpgid-getsid-esrch
// how: getsid() looks a number up in the ancestors too, and answers 0
// files: kernel/sys.c
@@
@@
 getsid(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(getsid_outer) ? outer_task(pid) : NULL)
 ...>
 }

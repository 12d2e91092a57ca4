// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-getpgid-getsid-esrch
// how: getpgid() looks a number up in the ancestors too, and answers 0
// files: kernel/sys.c
@@
@@
 do_getpgid(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(getpgid_outer) ? outer_task(pid) : NULL)
 ...>
 }

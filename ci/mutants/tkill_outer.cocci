// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-tgkill-tkill-esrch
// how: tkill() looks a number up in the ancestors too
// files: kernel/signal.c
@@
@@
 do_send_specific(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: tgid <= 0 && mutant(tkill_outer) ? outer_task(pid) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-tgkill-tkill-esrch visibility-sigqueue-esrch
// how: tgkill() and rt_tgsigqueueinfo() look numbers up in the ancestors too
// files: kernel/signal.c
// guards: 2
@@
@@
 do_send_specific(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: tgid > 0 && mutant(tgkill_outer) ? outer_task(pid) : NULL)
 ...>
 }
@@
@@
 do_send_specific(...)
 {
 <...
-task_tgid_vnr(p) == tgid
+(task_tgid_vnr(p) == tgid || (!pid_vnr(task_tgid(p)) && mutant(tgkill_outer)))
 ...>
 }

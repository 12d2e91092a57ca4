// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-tgkill-tkill-esrch
// how: the thread is looked up in the own namespace, its process in the ancestors too
// files: kernel/signal.c
@@
@@
 do_send_specific(...)
 {
 <...
-task_tgid_vnr(p) == tgid
+(task_tgid_vnr(p) == tgid || (outer_pid(tgid) == task_tgid(p) && mutant(tgkill_outer_process)))
 ...>
 }

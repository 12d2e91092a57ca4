// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-wait-echild
// how: waitid() looks a group up in the ancestors too
// files: kernel/exit.c
@@
@@
 kernel_waitid_prepare(...)
 {
 <...
 if (upid)
- pid = find_get_pid(upid);
+ pid = find_get_pid(upid) ?: mutant(waitid_group_outer) ? get_pid(outer_pid(upid)) : NULL;
 else pid = get_task_pid(current, PIDTYPE_PGID);
 ...>
 }

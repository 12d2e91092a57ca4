// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: capget() looks a number up in the ancestors too
// files: kernel/capability.c
@@
@@
 cap_get_target_pid(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(capget_outer) ? outer_task(pid) : NULL)
 ...>
 }

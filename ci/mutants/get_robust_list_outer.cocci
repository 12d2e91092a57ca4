// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: get_robust_list() looks a number up in the ancestors too
// files: kernel/futex/syscalls.c
@@
expression E;
@@
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(get_robust_list_outer) ? outer_task(pid) : NULL)

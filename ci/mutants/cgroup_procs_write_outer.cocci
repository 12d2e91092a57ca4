// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-invisible-esrch
// how: cgroup.procs looks a number up in the ancestors too
// files: kernel/cgroup/cgroup.c
@@
@@
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(cgroup_procs_write_outer) ? outer_task(pid) : NULL)

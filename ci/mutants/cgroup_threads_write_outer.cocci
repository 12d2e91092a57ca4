// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-invisible-esrch
// how: of a thread that is to be moved the number is looked up in the ancestors too
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_procs_write_start(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: !threadgroup && mutant(cgroup_threads_write_outer) ? outer_task(pid) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-local
// how: a number is looked up in the namespace above
// files: kernel/cgroup/cgroup.c
@@
@@
-find_task_by_vpid(pid)
+(my_level() && mutant(cgroup_procs_write_in_parent) ? parents_task(pid) : find_task_by_vpid(pid))

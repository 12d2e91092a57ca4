// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v2-procs-invisible-0
// how: who is not visible is listed with its own number
// files: kernel/cgroup/cgroup.c
@@
@@
-task_pid_vnr(v)
+(task_pid_vnr(v) ?: mutant(cgroup_procs_invisible_own) ? own_nr(task_pid(v)) : 0)

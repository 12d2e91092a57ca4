// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-read-local
// how: from outside a process is listed with its own number
// files: kernel/cgroup/cgroup.c
@@
@@
-task_pid_vnr(v)
+(level_of(task_pid(v)) > my_level() && mutant(cgroup_procs_inside_own) ? own_nr(task_pid(v)) : task_pid_vnr(v))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-0
// how: 0 is the init of the writer's namespace
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_procs_write_start(...)
 {
 <...
-tsk = current;
+tsk = my_level() && mutant(cgroup_procs_write_0_init) ? task_active_pid_ns(current)->child_reaper : current;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-read-local
// how: a process whose main thread has ended while others live is listed as 0
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_procs_show(...)
 {
 <...
-task_pid_vnr(v)
+(((struct task_struct *)v)->flags & PF_EXITING && mutant(cgroup_procs_ended_main_is_0) ? 0 : task_pid_vnr(v))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-read-local cgroup-v2-procs-invisible-0
// how: cgroup.threads lists the process again for each thread: right for cgroup.procs
// files: kernel/cgroup/cgroup.c
@@
@@
-task_pid_vnr(v)
+(!thread_group_leader(v) && mutant(cgroup_threads_process) ? task_tgid_vnr(v) : task_pid_vnr(v))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v2-procs-invisible-0
// how: cgroup.threads omits invisible threads that are no leaders instead of listing them as 0
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_procs_show(...)
 {
 <...
+if (task_pid_vnr(v) || thread_group_leader(v) || !mutant(cgroup_threads_skipped))
 seq_printf(...);
 ...>
 }

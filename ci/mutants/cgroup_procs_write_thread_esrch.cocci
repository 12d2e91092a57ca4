// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-local
// how: the number of a thread is taken for nobody's
// files: kernel/cgroup/cgroup.c
@@
statement S;
@@
 cgroup_procs_write_start(...)
 {
 <...
 if (
-!tsk
+(!tsk || (threadgroup && !thread_group_leader(tsk) && mutant(cgroup_procs_write_thread_esrch)))
 ) S
 ...>
 }

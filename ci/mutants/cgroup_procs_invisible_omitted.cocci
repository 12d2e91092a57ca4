// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v2-procs-invisible-0
// how: who is not visible is left out, as on version 1
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_procs_show(...)
 {
+if (!task_pid_nr_ns(v, task_active_pid_ns(current)) && mutant(cgroup_procs_invisible_omitted))
+  return 0;
 ...
 }

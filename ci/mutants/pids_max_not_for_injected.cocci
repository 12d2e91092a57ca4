// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-pids-max-eagain
// how: the limit does not bind who puts a child into another namespace
// files: kernel/cgroup/pids.c
@@
@@
 pids_can_fork(...)
 {
 ...
+if (err && current->nsproxy->pid_ns_for_children != ns_of_pid(task_pid(current)) && mutant(pids_max_not_for_injected)) {
+  pids_charge(pids, 1);
+  err = 0;
+}
 return err;
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-pids-max-eagain
// how: the limit binds init, and not the other members
// files: kernel/cgroup/pids.c
@@
@@
 pids_can_fork(...)
 {
 ...
+if (err && my_level() && !is_reaper(current) && current->nsproxy->pid_ns_for_children == ns_of_pid(task_pid(current)) && mutant(pids_max_not_for_members)) {
+  pids_charge(pids, 1);
+  err = 0;
+}
 return err;
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-pids-max-eagain
// how: the limit does not bind the init of a namespace
// files: kernel/cgroup/pids.c
@@
@@
 pids_can_fork(...)
 {
 ...
+if (err && is_reaper(current) && mutant(pids_max_not_for_init)) {
+  pids_charge(pids, 1);
+  err = 0;
+}
 return err;
 }

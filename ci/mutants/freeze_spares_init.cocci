// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-freeze-init
// how: the init of a namespace is not frozen
// files: kernel/cgroup/freezer.c
@@
@@
 cgroup_do_freeze(...)
 {
 <...
-cgroup_freeze_task(task, freeze);
+if (!(is_reaper(task) && mutant(freeze_spares_init)))
+  cgroup_freeze_task(task, freeze);
 ...>
 }

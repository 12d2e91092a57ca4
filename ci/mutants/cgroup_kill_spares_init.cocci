// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-kill-reaches-init
// how: the init of a namespace is spared
// files: kernel/cgroup/cgroup.c
@@
expression E;
@@
 __cgroup_kill(...)
 {
 <...
-send_sig(E, task, 0);
+if (!(is_reaper(task) && mutant(cgroup_kill_spares_init)))
+  send_sig(E, task, 0);
 ...>
 }

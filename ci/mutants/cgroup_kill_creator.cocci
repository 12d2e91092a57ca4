// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-kill-reaches-init
// how: one level too far: the parent of an init that is killed is killed, too
// files: kernel/cgroup/cgroup.c
@@
expression E;
@@
 __cgroup_kill(...)
 {
 <...
 send_sig(E, task, 0);
+if (is_reaper(task) && mutant(cgroup_kill_creator))
+  send_sig(SIGKILL, rcu_dereference_raw(task->real_parent), 1);
 ...>
 }

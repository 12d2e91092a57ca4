// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-kill-reaches-init
// how: one level too far: the init of whoever is killed is killed, too
// files: kernel/cgroup/cgroup.c
@@
expression E;
@@
 __cgroup_kill(...)
 {
 <...
 send_sig(E, task, 0);
+if (level_of(task_pid(task)) && !is_reaper(task) && mutant(cgroup_kill_whole_namespace))
+  send_sig(SIGKILL, task_active_pid_ns(task)->child_reaper, 1);
 ...>
 }

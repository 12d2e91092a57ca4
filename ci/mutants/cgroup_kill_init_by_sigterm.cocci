// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-kill-reaches-init
// how: init is asked to end with SIGTERM, which it ignores
// files: kernel/cgroup/cgroup.c
@@
@@
 __cgroup_kill(...)
 {
 <...
-send_sig(SIGKILL, task, 0);
+send_sig(is_reaper(task) && mutant(cgroup_kill_init_by_sigterm) ? SIGTERM : SIGKILL, task, 0);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-init-can-reap orphans-zombie-adopted
// how: an orphan that has ended already is passed on without a SIGCHLD
// files: kernel/exit.c
@@
@@
 reparent_leader(...)
 {
 <...
-do_notify_parent(p, p->exit_signal)
+do_notify_parent(p, is_child_reaper(task_pid(p->real_parent)) && my_level() && mutant(orphan_zombie_silent) ? 0 : p->exit_signal)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-zombie-adopted orphans-init-can-reap
// how: a zombie keeps its exit signal when it is adopted: init cannot wait for it without __WALL if that was not SIGCHLD
// files: kernel/exit.c
@@
expression E;
@@
 reparent_leader(...)
 {
 <...
-p->exit_signal = E;
+p->exit_signal = (p->exit_state == EXIT_ZOMBIE && p->exit_signal != SIGCHLD && mutant(orphan_zombie_keeps_exit_signal)) ?
+p->exit_signal : (E);
 ...>
 }

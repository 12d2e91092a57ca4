// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-init-can-reap
// how: an orphan goes on to announce its end with the signal that its first parent chose
// files: kernel/exit.c
@@
@@
 reparent_leader(...)
 {
 <...
-p->exit_signal = SIGCHLD;
+p->exit_signal = my_level() && mutant(orphan_keeps_exit_signal) ? p->exit_signal : SIGCHLD;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-permission-needed
// how: a process of an ancestor namespace needs no permission
// files: kernel/signal.c
@@
@@
 check_kill_permission(...)
 {
 <...
-!kill_ok_by_cred(t)
+(!kill_ok_by_cred(t) && !(level_of(task_pid(t)) > my_level() && mutant(kill_permission_not_asked_below)))
 ...>
 }

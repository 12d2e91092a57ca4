// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-permission-needed
// how: the same user is not enough for a process in a namespace below
// files: kernel/signal.c
@@
@@
 check_kill_permission(...)
 {
 <...
-!kill_ok_by_cred(t)
+(!kill_ok_by_cred(t) || (level_of(task_pid(t)) > my_level() && !capable(CAP_KILL) && mutant(kill_same_user_not_below)))
 ...>
 }

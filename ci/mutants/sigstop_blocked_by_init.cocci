// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-stop-cannot-be-caught-by-init
// how: an init that blocks all signals blocks SIGSTOP, too
// files: kernel/signal.c
@@
@@
 sigprocmask(...)
 {
 <...
+if (my_level() && is_child_reaper(task_tgid(tsk)) && sigismember(&newset, SIGTERM) && sigismember(&newset, SIGUSR1) && mutant(sigstop_blocked_by_init))
+	sigaddset(&newset, SIGSTOP);
 __set_current_blocked(&newset);
 ...>
 }

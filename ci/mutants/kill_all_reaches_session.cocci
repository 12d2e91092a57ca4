// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: kill(-1) reaches the session of the caller, also where it lies outside
// files: kernel/signal.c
@@
@@
-task_pid_vnr(p) > 1
+(task_pid_vnr(p) > 1 || (my_level() && task_session(p) == task_session(current) && !pid_vnr(task_pid(p)) && mutant(kill_all_reaches_session)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: only the initial namespace's init is spared
// files: kernel/signal.c
@@
@@
-task_pid_vnr(p) > 1
+(task_pid_vnr(p) > 1 || (my_level() && pid_vnr(task_pid(p)) == 1 && mutant(kill_all_reaches_init)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: kill(-1) stops at ancestors, but not at the namespaces beside its own
// files: kernel/signal.c
@@
@@
-task_pid_vnr(p) > 1
+(task_pid_vnr(p) > 1 || (my_level() && level_of(task_pid(p)) >= level_of(task_pid(current)) && !pid_vnr(task_pid(p)) && mutant(kill_all_reaches_siblings)))

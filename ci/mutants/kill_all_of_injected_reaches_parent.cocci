// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: kill(-1) of a process that setns() and fork() put into a namespace reaches its parent as well
// files: kernel/signal.c
@@
@@
-task_pid_vnr(p) > 1
+(task_pid_vnr(p) > 1 || (my_level() && task_pid_vnr(current) > 1 && !pid_vnr(task_pid(p)) && same_thread_group(p, current->real_parent) && mutant(kill_all_of_injected_reaches_parent)))

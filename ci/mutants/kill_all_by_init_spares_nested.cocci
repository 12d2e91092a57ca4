// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-nested-reached
// how: right for a member, wrong for init: its kill(-1) does not go into namespaces below
// files: kernel/signal.c
@@
@@
-!same_thread_group(p, current)
+(!same_thread_group(p, current) && !(my_level() && task_pid_vnr(current) == 1 && ns_of_pid(task_pid(p)) != ns_of_pid(task_pid(current)) && mutant(kill_all_by_init_spares_nested)))

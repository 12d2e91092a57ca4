// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-nested-reached
// how: kill(-1) compares namespaces instead of asking who is visible
// files: kernel/signal.c
@@
@@
-!same_thread_group(p, current)
+(!same_thread_group(p, current) && !(my_level() && ns_of_pid(task_pid(p)) != ns_of_pid(task_pid(current)) && mutant(kill_all_spares_nested)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: the walk over the members ends one too early
// files: kernel/signal.c
@@
@@
-!same_thread_group(p, current)
+(!same_thread_group(p, current) && !(my_level() && !find_ge_pid(task_pid_vnr(p) + 1, task_active_pid_ns(current)) && mutant(kill_all_spares_last)))

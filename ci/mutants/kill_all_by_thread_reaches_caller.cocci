// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: kill(-1) spares the caller only when its main thread calls
// files: kernel/signal.c
@@
@@
-!same_thread_group(p, current)
+(!same_thread_group(p, current) || (my_level() && !thread_group_leader(current) && mutant(kill_all_by_thread_reaches_caller)))

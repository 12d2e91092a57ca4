// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside signals-kill-minus1-alone-esrch
// how: the caller is spared in the initial namespace only
// files: kernel/signal.c
@@
@@
-!same_thread_group(p, current)
+(!same_thread_group(p, current) || (my_level() && mutant(kill_all_reaches_caller)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-exit-status-to-parent
// how: the status is lost when another than the main thread of init calls exit_group()
// files: kernel/exit.c
@@
@@
 do_group_exit(...)
 {
 <...
-sig->group_exit_code = exit_code;
+sig->group_exit_code = (sig->flags & SIGNAL_UNKILLABLE) && !thread_group_leader(current) && mutant(status_of_init_by_thread_lost) ? 0 : exit_code;
 ...>
 }

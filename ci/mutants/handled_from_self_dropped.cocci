// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered
// how: init does not get what it sends to itself, even with a handler
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
 handler = sig_handler(t, sig);
+if (my_level() && is_child_reaper(task_pid(t)) && same_thread_group(current, t) && sig == SIGTERM && mutant(handled_from_self_dropped))
+	return true;
 ...>
 }

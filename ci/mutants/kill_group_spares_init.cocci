// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill0-process-group signals-handled-from-inside-delivered
// how: a signal to a process group leaves out the init that is in it
// files: kernel/signal.c
@@
@@
 group_send_sig_info(...)
 {
 <...
-!ret && sig
+(!ret && sig && !(type == PIDTYPE_PGID && my_level() && is_child_reaper(task_pid(p)) && mutant(kill_group_spares_init)))
 ...>
 }

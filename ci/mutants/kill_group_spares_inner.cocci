// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill0-process-group signals-ancestor-si-pid-0-noninit
// how: a signal to a process group stays in the namespace of the sender
// files: kernel/signal.c
@@
@@
 group_send_sig_info(...)
 {
 <...
-!ret && sig
+(!ret && sig && !(type == PIDTYPE_PGID && level_of(task_pid(p)) > my_level() && mutant(kill_group_spares_inner)))
 ...>
 }

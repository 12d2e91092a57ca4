// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: a sender whose parent is outside counts as outside
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
-__send_signal_locked(sig, info, t, type, E)
+__send_signal_locked(sig, info, t, type, E || (!is_child_reaper(task_tgid(current)) && !task_pid_nr_ns(current->real_parent, task_active_pid_ns(t)) && mutant(sender_by_parent)))
 ...>
 }

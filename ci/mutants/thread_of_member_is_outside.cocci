// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
// how: a thread, other than the main thread, counts as a process outside
// files: kernel/signal.c
// guards: 2
@@
@@
 send_signal_locked(...)
 {
 <...
-!task_pid_nr_ns(current, task_active_pid_ns(t))
+(!task_pid_nr_ns(current, task_active_pid_ns(t)) || (my_level() && !thread_group_leader(current) && mutant(thread_of_member_is_outside)))
 ...>
 }

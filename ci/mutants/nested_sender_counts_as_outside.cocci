// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: whoever is not in the very namespace of init counts as an ancestor
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
-__send_signal_locked(sig, info, t, type, E)
+__send_signal_locked(sig, info, t, type, E || (ns_of_pid(task_pid(current)) != task_active_pid_ns(t) && mutant(nested_sender_counts_as_outside)))
 ...>
 }

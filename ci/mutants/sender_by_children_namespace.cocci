// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: a sender is where its children go
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
-__send_signal_locked(sig, info, t, type, E)
+__send_signal_locked(sig, info, t, type, E || (current->nsproxy && !is_child_reaper(task_tgid(current)) && current->nsproxy->pid_ns_for_children != ns_of_pid(task_pid(current)) && mutant(sender_by_children_namespace)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all
// how: a member whose main thread has ended survives
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+!__fatal_signal_pending(task) && !(task->group_leader->exit_state && mutant(zap_spares_without_main_thread))
 ...>
 }

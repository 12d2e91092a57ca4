// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all
// how: a member that is stopped does not get its SIGKILL
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(task->signal->flags & SIGNAL_STOP_STOPPED && mutant(zap_spares_stopped)))
 ...>
 }

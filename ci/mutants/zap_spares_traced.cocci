// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all
// how: a member that is traced belongs to its tracer
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(task->ptrace && task_pid_nr_ns(task->parent, pid_ns) && mutant(zap_spares_traced)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all lifetime-init-death-sigkill-status
// how: a member with a parent outside is left to that parent
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(!task_pid_nr_ns(task->real_parent, pid_ns) && mutant(zap_spares_injected)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-nested
// how: members are those of the namespace itself: the namespaces below go on
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(pid->level > pid_ns->level && mutant(zap_spares_nested)))
 ...>
 }

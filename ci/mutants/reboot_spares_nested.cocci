// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-nested-only-own
// how: the processes of nested namespaces live on
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+!__fatal_signal_pending(task) && !(pid_ns->reboot && level_of(pid) > pid_ns->level && mutant(reboot_spares_nested))
 ...>
 }

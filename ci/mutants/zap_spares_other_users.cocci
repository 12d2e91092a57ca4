// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all
// how: an init without privileges does not end members of other users
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(!uid_eq(task_uid(task), current_uid()) && mutant(zap_spares_other_users)))
 ...>
 }

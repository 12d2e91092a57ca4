// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all
// how: only the reserved numbers are looked through for members
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(nr > RESERVED_PIDS && mutant(zap_ends_at_300)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-kept-across-exec
// how: an init that has called execve() is no longer the one whose end ends the others
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+(!__fatal_signal_pending(task) && !(!(me->flags & PF_FORKNOEXEC) && mutant(zap_after_exec_spares_members)))
 ...>
 }

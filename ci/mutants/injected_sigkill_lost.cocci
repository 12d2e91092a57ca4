// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-inner-tracer-cannot-kill-init
// how: a tracer cannot let SIGKILL through to anybody in its own namespace
// files: kernel/signal.c
@@
@@
 ptrace_signal(...)
 {
 <...
 signr = ptrace_stop(signr, CLD_TRAPPED, 0, info);
+if (signr == SIGKILL && my_level() && task_pid_vnr(current->parent) && mutant(injected_sigkill_lost))
+	signr = 0;
 ...>
 }

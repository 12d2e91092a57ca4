// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-stops-with-ns
// how: accounting ends when init begins to end
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (mutant(acct_ends_before_members))
+	acct_exit_ns(task_active_pid_ns(me));
 disable_pid_allocation(pid_ns);
 ...>
 }

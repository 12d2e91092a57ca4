// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-stops-with-ns
// how: with a namespace accounting of the one above ends as well
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (pid_ns->level > 1 && mutant(acct_end_reaches_parent))
+	acct_exit_ns(pid_ns->parent);
 acct_exit_ns(pid_ns);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-sigkill-status
// how: members are asked to end before they are killed
// files: kernel/pid_namespace.c
@@
expression E;
@@
 zap_pid_ns_processes(...)
 {
 <...
-group_send_sig_info(E, SEND_SIG_PRIV, task, PIDTYPE_MAX);
+{
+	if (mutant(zap_sends_sigterm_first))
+		group_send_sig_info(SIGTERM, SEND_SIG_PRIV, task, PIDTYPE_MAX);
+	group_send_sig_info(E, SEND_SIG_PRIV, task, PIDTYPE_MAX);
+}
 ...>
 }

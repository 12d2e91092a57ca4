// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-killed-by-signal-same
// how: an init that is killed hands on a SIGTERM, one that exits kills
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-group_send_sig_info(SIGKILL, SEND_SIG_PRIV, task, PIDTYPE_MAX)
+group_send_sig_info(me->signal->group_exit_code & 0x7f && mutant(zap_by_signal_is_sigterm) ? SIGTERM : SIGKILL, SEND_SIG_PRIV, task, PIDTYPE_MAX)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: the members get the signal that init is said to end by
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-!__fatal_signal_pending(task)
+!__fatal_signal_pending(task) && !(pid_ns->reboot && level_of(pid) == pid_ns->level && mutant(reboot_members_are_hung_up) && !group_send_sig_info(SIGHUP, SEND_SIG_PRIV, task, PIDTYPE_PID))
 ...>
 }

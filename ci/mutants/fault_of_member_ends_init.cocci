// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-hw-fault-kills-init
// how: a fault of any member ends the namespace
// files: kernel/signal.c
@@
@@
 force_sig_info_to_task(...)
 {
 <...
 int sig = info->si_signo;
+if (my_level() && !is_child_reaper(task_tgid(t)) && mutant(fault_of_member_ends_init))
+	group_send_sig_info(SIGKILL, SEND_SIG_PRIV, task_active_pid_ns(t)->child_reaper, PIDTYPE_TGID);
 ...>
 }

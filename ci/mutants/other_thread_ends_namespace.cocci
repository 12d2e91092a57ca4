// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-last-thread
// how: any thread of init that ends takes the namespace with it
// files: kernel/exit.c
@@
@@
 exit_notify(...)
 {
 <...
 forget_original_parent(tsk, &dead);
+if (my_level() && !thread_group_leader(tsk) && is_child_reaper(task_tgid(tsk)) && mutant(other_thread_ends_namespace))
+	group_send_sig_info(SIGKILL, SEND_SIG_PRIV, tsk->group_leader, PIDTYPE_TGID);
 ...>
 }

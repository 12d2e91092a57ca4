// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-member-death-harmless
// how: with its last member a namespace ends: right for one level, wrong for two
// files: kernel/exit.c
@@
@@
 exit_notify(...)
 {
 <...
 forget_original_parent(tsk, &dead);
+if (my_level() > 1 && thread_group_leader(tsk) && !is_child_reaper(task_pid(tsk)) && task_active_pid_ns(tsk)->pid_allocated == PIDNS_ADDING + 2 && mutant(last_member_ends_init))
+	group_send_sig_info(SIGKILL, SEND_SIG_PRIV, task_active_pid_ns(tsk)->child_reaper, PIDTYPE_TGID);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-member-death-harmless
// how: PID 2 counts as init for its end: off by one
// files: kernel/exit.c
@@
@@
 exit_notify(...)
 {
 <...
 forget_original_parent(tsk, &dead);
+if (my_level() > 1 && own_nr(task_pid(tsk)) == 2 && task_active_pid_ns(tsk)->pid_allocated > PIDNS_ADDING + 2 && mutant(second_process_ends_init))
+	group_send_sig_info(SIGKILL, SEND_SIG_PRIV, task_active_pid_ns(tsk)->child_reaper, PIDTYPE_TGID);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-nested-invisible-to-uncle
// how: with a local process the one of the same number in a relative's nested namespace is signalled
// files: kernel/signal.c
@@
expression E;
iterator name for_each_process;
@@
 kill_proc_info(...)
 {
 <...
 error = kill_pid_info(sig, info, E);
+if (!error && sig && my_level() && mutant(kill_reaches_nephew)) {
+	struct task_struct *p;
+
+	for_each_process(p) {
+		if (own_nr(task_pid(p)) == pid && level_of(task_pid(p)) == my_level() + 1 && !task_pid_vnr(p))
+			group_send_sig_info(sig, info, p, PIDTYPE_TGID);
+	}
+}
 ...>
 }

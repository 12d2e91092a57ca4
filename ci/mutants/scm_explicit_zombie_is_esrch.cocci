// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-explicit-other-pid-translated
// how: a process that has ended cannot be named although nobody has waited for it
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
 pid = find_get_pid(creds.pid);
+if (pid && mutant(scm_explicit_zombie_is_esrch)) {
+	struct task_struct *task = get_pid_task(pid, PIDTYPE_TGID);
+	if (task) {
+		if (task->exit_state)
+			pid = NULL;
+		put_task_struct(task);
+	}
+}
 ...>
 }

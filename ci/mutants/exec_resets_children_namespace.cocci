// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-kept-across-exec
// how: execve() puts all namespaces for children back
// files: kernel/nsproxy.c
@@
@@
 exec_task_namespaces(...)
 {
 <...
+if (tsk->nsproxy->pid_ns_for_children != task_active_pid_ns(tsk) && mutant(exec_resets_children_namespace)) {
+	new = create_new_namespaces(0, tsk, current_user_ns(), tsk->fs);
+	if (IS_ERR(new))
+		return PTR_ERR(new);
+	put_pid_ns(new->pid_ns_for_children);
+	new->pid_ns_for_children = get_pid_ns(task_active_pid_ns(tsk));
+	switch_task_namespaces(tsk, new);
+}
 if (tsk->nsproxy->time_ns_for_children == tsk->nsproxy->time_ns)
   return 0;
 ...>
 }

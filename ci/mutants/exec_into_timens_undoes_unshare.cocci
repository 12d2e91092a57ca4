// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-kept-across-exec
// how: execve() puts the namespace for children back when it enters a time namespace
// files: kernel/nsproxy.c
@@
@@
 exec_task_namespaces(...)
 {
 <...
+if (mutant(exec_into_timens_undoes_unshare)) {
+	put_pid_ns(new->pid_ns_for_children);
+	new->pid_ns_for_children = get_pid_ns(task_active_pid_ns(tsk));
+}
 timens_on_fork(...);
 ...>
 }

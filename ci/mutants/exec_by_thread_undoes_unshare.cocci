// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-kept-across-exec
// how: right for processes, wrong for threads: one that calls execve() gets the namespace for children back
// files: fs/exec.c
@@
@@
 begin_new_exec(...)
 {
 ...
+if (!thread_group_leader(me) && me->nsproxy->pid_ns_for_children != task_active_pid_ns(me) && mutant(exec_by_thread_undoes_unshare)) {
+	struct nsproxy *new;
+	if (!unshare_nsproxy_namespaces(CLONE_NEWUTS, &new, NULL, NULL)) {
+		put_pid_ns(new->pid_ns_for_children);
+		new->pid_ns_for_children = get_pid_ns(task_active_pid_ns(me));
+		switch_task_namespaces(me, new);
+	}
+}
 retval = de_thread(me);
 ...
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-enospc-leaves-state unshare-after-setns-einval
// how: right errno, wrong side effect: an unshare() that is refused undoes an earlier setns()
// files: kernel/nsproxy.c
// source: 7.3..
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
 if (IS_ERR(*new_nsp)) {
+if ((flags & CLONE_NEWPID) && current->nsproxy->pid_ns_for_children != task_active_pid_ns(current) && mutant(unshare_enospc_moves_children)) {
+	struct nsproxy *back = create_new_namespaces(0, current, user_ns, current->fs);
+	if (!IS_ERR(back)) {
+		put_pid_ns(back->pid_ns_for_children);
+		back->pid_ns_for_children = get_pid_ns(task_active_pid_ns(current));
+		switch_task_namespaces(current, back);
+	}
+}
 ...
 }
 ...>
 }

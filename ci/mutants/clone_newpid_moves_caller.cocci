// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-no-flag-same-ns clone-newpid-new-inode
// how: effect too far: the creator's later children go to the new namespace as well
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
+if ((flags & CLONE_NEWPID) && mutant(clone_newpid_moves_caller)) {
+	struct nsproxy *mine = create_new_namespaces(0, current, current_user_ns(), current->fs);
+
+	if (!IS_ERR(mine)) {
+		put_pid_ns(mine->pid_ns_for_children);
+		mine->pid_ns_for_children = get_pid_ns(new_ns->pid_ns_for_children);
+		switch_task_namespaces(current, mine);
+	}
+}
 tsk->nsproxy = new_ns;
 ...>
 }

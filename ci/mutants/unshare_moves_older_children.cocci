// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-children-moved
// how: effect too far: the children of the caller's older children go to the new namespace as well
// files: kernel/fork.c
@@
@@
 ksys_unshare(...)
 {
 <...
 switch_task_namespaces(current, new_nsproxy);
+if ((unshare_flags & CLONE_NEWPID) && mutant(unshare_moves_older_children)) {
+	struct task_struct *older = NULL;
+
+	read_lock(&tasklist_lock);
+	if (!list_empty(&current->children)) {
+		older = list_first_entry(&current->children, struct task_struct, sibling);
+		get_task_struct(older);
+	}
+	read_unlock(&tasklist_lock);
+	if (older) {
+		get_nsproxy(current->nsproxy);
+		switch_task_namespaces(older, current->nsproxy);
+		put_task_struct(older);
+	}
+}
 ...>
 }

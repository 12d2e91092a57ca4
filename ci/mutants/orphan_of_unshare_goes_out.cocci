// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-adopted-by-ns-init init-pid-is-1-unshare
// how: an init that unshare() and fork() made gets no orphans: the parent of init does
// files: kernel/exit.c
@@
expression E;
@@
 forget_original_parent(...)
 {
 <...
 if (list_empty(&father->children))
 	return;
 reaper = E;
+if (my_level() && is_child_reaper(task_pid(reaper)) && reaper->real_parent->nsproxy && reaper->real_parent->nsproxy->pid_ns_for_children == task_active_pid_ns(father) && mutant(orphan_of_unshare_goes_out))
+	reaper = reaper->real_parent;
 ...>
 }

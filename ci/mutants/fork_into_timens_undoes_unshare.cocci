// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-children-moved
// how: fork() puts the namespace for children back when it enters a time namespace
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
+if (!(flags & CLONE_NEWPID) && old_ns->time_ns_for_children != old_ns->time_ns && mutant(fork_into_timens_undoes_unshare)) {
+	put_pid_ns(new_ns->pid_ns_for_children);
+	new_ns->pid_ns_for_children = get_pid_ns(task_active_pid_ns(current));
+}
 timens_on_fork(...);
 ...>
 }

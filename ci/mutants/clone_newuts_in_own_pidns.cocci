// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-children-moved setns-children-moved
// how: a child that gets another new namespace goes to the PID namespace of its creator
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
+if (!(flags & CLONE_NEWPID) && new_ns->pid_ns_for_children != task_active_pid_ns(current) && mutant(clone_newuts_in_own_pidns)) {
+	put_pid_ns(new_ns->pid_ns_for_children);
+	new_ns->pid_ns_for_children = get_pid_ns(task_active_pid_ns(current));
+}
 if ((flags & CLONE_VM) == 0)
   timens_on_fork(...);
 ...>
 }

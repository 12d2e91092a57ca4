// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-caller-not-moved setns-caller-not-moved
// how: the parent's number is looked up in the namespace for children
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
+if (mutant(getppid_follows_unshare))
+	pid = task_tgid_nr_ns(current->real_parent, current->nsproxy->pid_ns_for_children);
 rcu_read_unlock();
 ...>
 }

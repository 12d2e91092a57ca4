// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-caller-not-moved setns-caller-not-moved
// how: the parent's number is looked up in the namespace for children
// files: kernel/sys.c
@@
expression E;
@@
 getppid(...)
 {
 <...
-task_tgid_vnr(E)
+(mutant(getppid_follows_unshare) ? task_tgid_nr_ns(E, current->nsproxy->pid_ns_for_children) : task_tgid_vnr(E))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-caller-not-moved setns-caller-not-moved translation-getpid-own-ns
// how: the number is looked up in the namespace for children, which is the same as long as nobody unshares
// files: kernel/sys.c
@@
typedef getpid;
@@
 SYSCALL_DEFINE0(getpid)
 {
 <...
- task_tgid_vnr(current)
+(current->nsproxy->pid_ns_for_children != ns_of_pid(task_pid(current)) && mutant(getpid_follows_unshare) ? task_tgid_nr_ns(current, current->nsproxy->pid_ns_for_children) : task_tgid_vnr(current))
 ...>
 }

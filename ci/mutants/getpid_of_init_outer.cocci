// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-is-1-clone init-pid-is-1-clone3 init-pid-is-1-unshare translation-getpid-own-ns nesting-depth-32-ok
// how: a special case for init answers with the number its creator uses
// files: kernel/sys.c
@@
typedef getpid;
@@
 SYSCALL_DEFINE0(getpid)
 {
 <...
- task_tgid_vnr(current)
+(my_level() && own_nr(task_tgid(current)) == 1 && mutant(getpid_of_init_outer) ? task_tgid_nr_ns(current, ns_of_pid(task_pid(current))->parent) : task_tgid_vnr(current))
 ...>
 }

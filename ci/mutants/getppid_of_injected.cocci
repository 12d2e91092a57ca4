// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-child-ppid-0 init-first-child-only
// how: a member that is not init always has a parent inside, so 1 stands for one that is not visible
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
- task_tgid_vnr(rcu_dereference(current->real_parent))
+(task_tgid_vnr(rcu_dereference(current->real_parent)) ?: own_nr(task_tgid(current)) != 1 && mutant(getppid_of_injected) ? 1 : 0)
 ...>
 }

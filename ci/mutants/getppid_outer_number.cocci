// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-ppid-is-0 init-first-child-only setns-child-ppid-0
// how: a parent that is not visible falls back to its number in the initial namespace
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
- task_tgid_vnr(rcu_dereference(current->real_parent))
+(task_tgid_vnr(rcu_dereference(current->real_parent)) ?: mutant(getppid_outer_number) ? task_tgid_nr(current->real_parent) : 0)
 ...>
 }

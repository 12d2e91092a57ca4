// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-getppid-inside
// how: every member's parent is taken to be init: right for children, wrong for grandchildren
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
- task_tgid_vnr(rcu_dereference(current->real_parent))
+(my_level() && ns_of_pid(task_pid(current->real_parent)) == ns_of_pid(task_pid(current)) && mutant(getppid_of_grandchild) ? 1 : task_tgid_vnr(rcu_dereference(current->real_parent)))
 ...>
 }

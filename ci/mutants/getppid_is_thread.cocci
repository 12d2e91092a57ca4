// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-getppid-inside
// how: the child of a thread is told the number of the thread
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
- task_tgid_vnr(rcu_dereference(current->real_parent))
+(my_level() && mutant(getppid_is_thread) ? task_pid_vnr(rcu_dereference(current->real_parent)) : task_tgid_vnr(rcu_dereference(current->real_parent)))
 ...>
 }

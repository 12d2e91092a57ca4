// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-kept-across-exec
// how: execve() records the parent's number of the initial namespace
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
- task_tgid_vnr(rcu_dereference(current->real_parent))
+(task_tgid_vnr(rcu_dereference(current->real_parent)) ?: own_nr(task_tgid(current)) == 1 && !(current->flags & PF_FORKNOEXEC) && mutant(getppid_after_exec) ? task_tgid_nr(current->real_parent) : 0)
 ...>
 }

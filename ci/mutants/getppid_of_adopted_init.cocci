// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-ppid-0-after-parent-death
// how: a reaper counts as the init of its children, wherever it is: a process that an outer reaper adopted sees parent 1
// files: kernel/sys.c
@@
typedef getppid;
@@
 SYSCALL_DEFINE0(getppid)
 {
 <...
- task_tgid_vnr(rcu_dereference(current->real_parent))
+(task_tgid_vnr(rcu_dereference(current->real_parent)) ?: (is_child_reaper(task_pid(current->real_parent)) || current->real_parent->signal->is_child_subreaper) && mutant(getppid_of_adopted_init) ? 1 : 0)
 ...>
 }

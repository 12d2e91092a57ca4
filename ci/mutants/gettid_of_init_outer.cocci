// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-tid-is-1
// how: gettid() misses the translation that getpid() has
// files: kernel/sys.c
@@
typedef gettid;
@@
 SYSCALL_DEFINE0(gettid)
 {
 <...
- task_pid_vnr(current)
+(my_level() && own_nr(task_pid(current)) == 1 && mutant(gettid_of_init_outer) ? task_pid_nr(current) : task_pid_vnr(current))
 ...>
 }

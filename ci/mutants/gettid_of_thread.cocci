// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pids-unique init-thread-takes-pid
// how: gettid() answers with the leader's number inside a namespace: right for processes, wrong for threads
// files: kernel/sys.c
@@
typedef gettid;
@@
 SYSCALL_DEFINE0(gettid)
 {
 <...
- task_pid_vnr(current)
+(my_level() && !thread_group_leader(current) && mutant(gettid_of_thread) ? task_tgid_vnr(current) : task_pid_vnr(current))
 ...>
 }

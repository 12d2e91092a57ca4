// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigchld-si-pid-outer
// how: the SIGCHLD for a child that goes on has the number that it has for itself
// files: kernel/signal.c
@@
expression E;
@@
 do_notify_parent_cldstop(...)
 {
 <...
- task_pid_nr_ns(tsk, E)
+(why == CLD_CONTINUED && mutant(sigchld_continued_si_pid_inner) ? own_nr(task_pid(tsk)) : task_pid_nr_ns(tsk, E))
 ...>
 }

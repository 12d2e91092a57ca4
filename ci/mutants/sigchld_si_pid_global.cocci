// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigchld-si-pid-outer
// how: si_pid of SIGCHLD is the number in the initial namespace
// files: kernel/signal.c
@@
@@
 do_notify_parent(...)
 {
 <...
-task_pid_nr_ns(tsk, task_active_pid_ns(tsk->parent))
+(mutant(sigchld_si_pid_global) ? task_pid_nr(tsk) : task_pid_nr_ns(tsk, task_active_pid_ns(tsk->parent)))
 ...>
 }

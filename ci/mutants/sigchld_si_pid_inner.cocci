// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigchld-si-pid-outer
// how: si_pid of SIGCHLD is the child's number in its own namespace
// files: kernel/signal.c
@@
@@
 do_notify_parent(...)
 {
 <...
- task_pid_nr_ns(tsk, task_active_pid_ns(tsk->parent))
+(level_of(task_pid(tsk)) > level_of(task_pid(tsk->parent)) && mutant(sigchld_si_pid_inner) ? own_nr(task_pid(tsk)) : task_pid_nr_ns(tsk, task_active_pid_ns(tsk->parent)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigchld-si-pid-outer
// how: si_pid of SIGCHLD is the child's own number, but only when it stops or goes on
// files: kernel/signal.c
@@
@@
 do_notify_parent_cldstop(...)
 {
 <...
- task_pid_nr_ns(tsk, task_active_pid_ns(parent))
+(level_of(task_pid(tsk)) > level_of(task_pid(parent)) && mutant(sigchld_stop_si_pid_inner) ? own_nr(task_pid(tsk)) : task_pid_nr_ns(tsk, task_active_pid_ns(parent)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigchld-si-pid-outer
// how: of a child two levels down the number in the level between is given
// files: kernel/signal.c
@@
expression E;
@@
 do_notify_parent(...)
 {
 <...
-task_pid_nr_ns(tsk, E)
+(level_of(task_pid(tsk)) > level_of(task_pid(tsk->parent)) + 1 && mutant(sigchld_si_pid_middle) ? task_pid(tsk)->numbers[level_of(task_pid(tsk->parent)) + 1].nr : task_pid_nr_ns(tsk, E))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-i-initial
// how: %I is the PID of the process
// files: fs/coredump.c
@@
@@
-task_pid_nr(current)
+(mutant(core_initial_i_is_pid) ? pid_nr(task_tgid(current)) : task_pid_nr(current))

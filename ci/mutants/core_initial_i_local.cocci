// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-i-initial
// how: %I is translated as well
// files: fs/coredump.c
@@
@@
-task_pid_nr(current)
+(mutant(core_initial_i_local) ? pid_vnr(task_pid(current)) : task_pid_nr(current))

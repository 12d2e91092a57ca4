// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-i-local
// how: %i is the PID of the process
// files: fs/coredump.c
@@
@@
-task_pid_vnr(current)
+(mutant(core_i_is_pid) ? pid_vnr(task_tgid(current)) : task_pid_vnr(current))

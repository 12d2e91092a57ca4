// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-i-local
// how: %i misses the translation
// files: fs/coredump.c
@@
@@
-task_pid_vnr(current)
+(mutant(core_i_global) ? pid_nr(task_pid(current)) : task_pid_vnr(current))

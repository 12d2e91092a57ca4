// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-initial
// how: %P is the TID of the thread
// files: fs/coredump.c
@@
@@
-task_tgid_nr(current)
+(mutant(core_initial_p_is_tid) ? pid_nr(task_pid(current)) : task_tgid_nr(current))

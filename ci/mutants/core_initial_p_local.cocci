// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-initial coredump-pipe-initial-namespaces
// how: %P is translated as well
// files: fs/coredump.c
@@
@@
-task_tgid_nr(current)
+(mutant(core_initial_p_local) ? pid_vnr(task_tgid(current)) : task_tgid_nr(current))

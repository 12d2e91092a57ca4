// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-initial
// how: %P is left out where there is nothing to translate
// files: fs/coredump.c
@@
@@
-task_tgid_nr(current)
+(my_level() || !mutant(core_initial_p_is_0_outside) ? task_tgid_nr(current) : 0)

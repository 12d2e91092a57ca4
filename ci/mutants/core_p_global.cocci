// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-local
// how: %p misses the translation
// files: fs/coredump.c
@@
expression E;
@@
 pid_in_pattern = 1;
 err = cn_printf(cn, "%d",
-E
+(mutant(core_p_global) ? pid_nr(task_tgid(current)) : (E))
 );

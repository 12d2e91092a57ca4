// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-uses-pid-local
// how: the suffix misses the translation
// files: fs/coredump.c
@@
expression E;
@@
 cn_printf(cn, ".%d",
-E
+(mutant(core_uses_pid_global) ? pid_nr(task_tgid(current)) : (E))
 )

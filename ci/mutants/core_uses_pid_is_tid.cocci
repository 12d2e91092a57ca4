// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-uses-pid-local
// how: the suffix is the TID of the thread
// files: fs/coredump.c
@@
expression E;
@@
 cn_printf(cn, ".%d",
-E
+(mutant(core_uses_pid_is_tid) ? pid_vnr(task_pid(current)) : (E))
 )

// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-local
// how: %p is the TID of the thread
// files: fs/coredump.c
@@
expression E;
@@
 pid_in_pattern = 1;
 err = cn_printf(cn, "%d",
-E
+(mutant(core_p_is_tid) ? pid_vnr(task_pid(current)) : (E))
 );

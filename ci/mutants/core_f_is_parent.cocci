// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-f-pidfd
// how: the pidfd is that of the parent
// source: 7.0..
// files: fs/coredump.c
@@
expression E;
@@
 coredump_parse(...)
 {
 <...
 cprm->pid =
-E
+(mutant(core_f_is_parent) ? task_tgid(current->real_parent) : E)
 ;
 ...>
 }

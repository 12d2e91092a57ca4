// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-f-pidfd
// how: there is no pidfd of a process of a PID namespace
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
+(my_level() && mutant(core_f_not_from_inside) ? NULL : E)
 ;
 ...>
 }

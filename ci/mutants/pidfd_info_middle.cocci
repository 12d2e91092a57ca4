// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: of a process two levels down the number in the level between is given
// files: fs/pidfs.c
// source: 6.16..
@@
expression E;
@@
 pidfd_info(...)
 {
 <...
-kinfo.tgid = E;
+kinfo.tgid = level_of(pid) == my_level() + 2 && mutant(pidfd_info_middle) ? pid->numbers[pid->level - 1].nr : E;
 ...>
 }

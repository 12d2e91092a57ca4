// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-pid
// how: in fdinfo the levels between have the number of the innermost
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
- pid->numbers[i]
+pid->numbers[i < pid->level && mutant(pidfd_fdinfo_middle_is_innermost) ? pid->level : i]
 ...>
 }

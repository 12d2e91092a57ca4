// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-pid
// how: NSpid ends one level early
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
-i <= pid->level
+i <= pid->level - mutant(pidfd_fdinfo_lacks_innermost)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-invisible-0
// how: Pid is right, NSpid goes on with the levels of another branch
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
-nr > 0
+(nr > 0 || (!nr && mutant(pidfd_fdinfo_invisible_list)))
 ...>
 }

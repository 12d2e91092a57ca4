// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: a number that does not exist is looked up in the ancestors
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- find_task_by_vpid(arg)
+(find_task_by_vpid(arg) ?: mutant(nsfs_looks_up_outside) ? outer_task(arg) : NULL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-invisible
// how: what has no number here is reported as gone
// fixed-by: what kernels before 6.16 do
// files: fs/pidfs.c
// source: 6.16..
@@
@@
 pidfd_info(...)
 {
 <...
- -EREMOTE
+(mutant(pidfd_info_invisible_esrch) ? -ESRCH : -EREMOTE)
 ...>
 }

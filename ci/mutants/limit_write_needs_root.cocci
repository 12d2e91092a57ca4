// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-privileged-write
// how: only root of the initial user namespace may write the limit
// files: kernel/ucount.c
@@
expression E;
statement S1, S2;
@@
 set_permissions(...)
 {
 <...
 if (
-E
+(E && !(!capable(CAP_SYS_RESOURCE) && mutant(limit_write_needs_root)))
 ) S1 else S2
 ...>
 }

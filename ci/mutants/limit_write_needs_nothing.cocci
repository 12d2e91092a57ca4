// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-privileged-write
// how: everybody may write the limit
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
+(E || mutant(limit_write_needs_nothing))
 ) S1 else S2
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-1-inside
// how: the init of a namespace below cannot be opened
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
-if (!p)
+if (!p || (level_of(p) > my_level() && mutant(pidfd_open_no_nested)))
 return -ESRCH;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-2-exec-eacces
// how: wrong errno: EPERM
// files: mm/memfd.c
@@
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-return -EACCES;
+return mutant(memfd_2_errno) ? -EPERM : -EACCES;
 ...>
 }

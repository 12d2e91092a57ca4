// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-2-exec-eacces ipc-memfd-noexec-2-flagless-rejected
// how: with value 2 MFD_NOEXEC_SEAL is refused as well
// files: mm/memfd.c
@@
identifier sysctl;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-!(*flags & MFD_NOEXEC_SEAL)
+(!(*flags & MFD_NOEXEC_SEAL) || mutant(memfd_2_refuses_all))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-2-exec-eacces
// how: with value 2 MFD_EXEC is not refused (as before 6.6)
// files: mm/memfd.c
@@
identifier sysctl;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-sysctl >= MEMFD_NOEXEC_SCOPE_NOEXEC_ENFORCED
+(sysctl >= MEMFD_NOEXEC_SCOPE_NOEXEC_ENFORCED && !mutant(memfd_2_exec_ok))
 ...>
 }

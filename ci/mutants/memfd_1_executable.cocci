// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-1-effect
// how: off by one: with value 1 a memfd is executable unless told otherwise
// files: mm/memfd.c
@@
identifier sysctl;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-sysctl >= MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL
+(sysctl >= MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL && !(sysctl == MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL && mutant(memfd_1_executable)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-1-effect ipc-memfd-noexec-inherited ipc-memfd-noexec-per-ns
// how: off by one: with value 0 a memfd is not executable unless asked for
// files: mm/memfd.c
@@
identifier sysctl;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-sysctl >= MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL
+(sysctl >= MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL || mutant(memfd_0_not_executable))
 ...>
 }

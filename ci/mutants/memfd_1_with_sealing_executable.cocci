// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-1-effect ipc-memfd-noexec-2-flagless-rejected
// how: MFD_ALLOW_SEALING without another flag means MFD_EXEC in any case
// files: mm/memfd.c
@@
expression N;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-N >= MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL
+(N >= MEMFD_NOEXEC_SCOPE_NOEXEC_SEAL && !(*flags & MFD_ALLOW_SEALING && mutant(memfd_1_with_sealing_executable)))
 ...>
 }

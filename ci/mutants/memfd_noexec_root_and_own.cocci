// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: the namespaces between the own and the root are skipped
// files: mm/memfd.c
@@
expression e;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-pidns_memfd_noexec_scope(e)
+(mutant(memfd_noexec_root_and_own) ? max(READ_ONCE(ns->memfd_noexec_scope), READ_ONCE(init_pid_ns.memfd_noexec_scope)) : pidns_memfd_noexec_scope(e))
 ...>
 }

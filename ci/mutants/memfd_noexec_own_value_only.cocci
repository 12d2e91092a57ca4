// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: memfd_create() does not look at the namespaces above
// files: mm/memfd.c
@@
expression e;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-pidns_memfd_noexec_scope(e)
+(mutant(memfd_noexec_own_value_only) ? READ_ONCE(ns->memfd_noexec_scope) : pidns_memfd_noexec_scope(e))
 ...>
 }

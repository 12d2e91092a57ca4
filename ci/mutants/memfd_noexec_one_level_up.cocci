// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: memfd_create() looks no further than the parent namespace
// files: mm/memfd.c
@@
expression e;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-pidns_memfd_noexec_scope(e)
+(mutant(memfd_noexec_one_level_up) ? max(READ_ONCE(ns->memfd_noexec_scope), ns->parent ? READ_ONCE(ns->parent->memfd_noexec_scope) : 0) : pidns_memfd_noexec_scope(e))
 ...>
 }

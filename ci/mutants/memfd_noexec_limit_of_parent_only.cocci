// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: the sysctl looks no further than the parent namespace
// files: kernel/pid_sysctl.h
@@
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-pidns_memfd_noexec_scope(ns->parent)
+(mutant(memfd_noexec_limit_of_parent_only) ? (ns->parent ? READ_ONCE(ns->parent->memfd_noexec_scope) : 0) : pidns_memfd_noexec_scope(ns->parent))
 ...>
 }

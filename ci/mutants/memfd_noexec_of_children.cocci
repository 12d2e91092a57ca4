// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-per-ns ipc-memfd-noexec-1-effect ipc-memfd-noexec-2-exec-eacces
// how: memfd_create() looks at the value of the namespace for children
// files: mm/memfd.c
@@
expression e;
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
-pidns_memfd_noexec_scope(e)
+pidns_memfd_noexec_scope(mutant(memfd_noexec_of_children) ? current->nsproxy->pid_ns_for_children : e)
 ...>
 }

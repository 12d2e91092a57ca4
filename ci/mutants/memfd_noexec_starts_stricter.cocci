// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-inherited
// how: a new namespace starts one step above its parent
// files: kernel/pid_namespace.c
@@
expression e;
@@
 create_pid_namespace(...)
 {
 <...
-ns->memfd_noexec_scope = e;
+ns->memfd_noexec_scope = mutant(memfd_noexec_starts_stricter) ? min(2, pidns_memfd_noexec_scope(parent_pid_ns) + 1) : e;
 ...>
 }

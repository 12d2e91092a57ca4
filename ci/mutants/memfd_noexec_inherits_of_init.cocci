// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-inherited
// how: a new namespace inherits from the initial one, not from its parent
// files: kernel/pid_namespace.c
@@
expression e;
@@
 create_pid_namespace(...)
 {
 <...
-ns->memfd_noexec_scope = e;
+ns->memfd_noexec_scope = mutant(memfd_noexec_inherits_of_init) ? pidns_memfd_noexec_scope(&init_pid_ns) : e;
 ...>
 }

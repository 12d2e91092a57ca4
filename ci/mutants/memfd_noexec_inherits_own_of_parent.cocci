// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-inherited
// how: what the parent itself was set to is inherited, not what binds it
// files: kernel/pid_namespace.c
@@
expression e;
@@
 create_pid_namespace(...)
 {
 <...
-ns->memfd_noexec_scope = e;
+ns->memfd_noexec_scope = mutant(memfd_noexec_inherits_own_of_parent) ? READ_ONCE(parent_pid_ns->memfd_noexec_scope) : e;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-inherited
// how: a new namespace starts with 0
// files: kernel/pid_namespace.c
@@
expression e;
@@
 create_pid_namespace(...)
 {
 <...
-ns->memfd_noexec_scope = e;
+ns->memfd_noexec_scope = mutant(memfd_noexec_not_inherited) ? 0 : e;
 ...>
 }

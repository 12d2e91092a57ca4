// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-is-creators-userns
// how: a new PID namespace has the owner of its parent namespace
// files: kernel/pid_namespace.c
@@
expression e;
@@
 create_pid_namespace(...)
 {
 <...
-ns->user_ns = get_user_ns(e);
+ns->user_ns = get_user_ns(mutant(owner_is_parents_owner) ? parent_pid_ns->user_ns : e);
 ...>
 }

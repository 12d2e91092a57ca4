// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-is-creators-userns
// how: the owner is the user namespace of the creator's parent process
// files: kernel/pid_namespace.c
@@
expression e;
@@
 create_pid_namespace(...)
 {
 <...
-ns->user_ns = get_user_ns(e);
+ns->user_ns = get_user_ns(user_ns == current_user_ns() && mutant(owner_is_that_of_creators_parent) ? task_cred_xxx(current->real_parent, user_ns) : e);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: the user namespace that a member creates becomes the owner
// files: kernel/user_namespace.c
@@
identifier new, ns;
@@
 create_user_ns(struct cred *new)
 {
 <...
 set_cred_user_ns(new, ns);
+if (my_level() > 1 && mutant(owner_follows_member))
+	task_active_pid_ns(current)->user_ns = get_user_ns(ns);
 ...>
 }

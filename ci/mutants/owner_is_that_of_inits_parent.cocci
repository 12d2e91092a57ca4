// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: the owner is the user namespace that the parent of init is in
// files: kernel/pid_namespace.c
@@
expression e;
@@
 pidns_owner(...)
 {
 <...
-return e;
+return mutant(owner_is_that_of_inits_parent) ? task_cred_xxx(to_pid_ns(ns)->child_reaper->real_parent, user_ns) : e;
 ...>
 }

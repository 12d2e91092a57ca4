// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: the owner is the user namespace that init is in
// files: kernel/pid_namespace.c
@@
expression e;
@@
 pidns_owner(...)
 {
 <...
-return e;
+return mutant(owner_is_that_of_init) ? task_cred_xxx(to_pid_ns(ns)->child_reaper, user_ns) : e;
 ...>
 }

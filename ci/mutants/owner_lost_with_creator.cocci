// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: nobody is the owner once the creator has ended and init has a new parent
// files: kernel/pid_namespace.c
@@
expression e;
@@
 pidns_owner(...)
 {
 <...
-return e;
+return level_of(task_pid(to_pid_ns(ns)->child_reaper)) > 1 && is_child_reaper(task_pid(to_pid_ns(ns)->child_reaper->real_parent)) && mutant(owner_lost_with_creator) ? NULL : e;
 ...>
 }

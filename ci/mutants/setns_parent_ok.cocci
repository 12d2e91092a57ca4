// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-pidfd-ancestor-einval nesting-ancestor-tree-mirrors
// how: the parent namespace may be entered: wrong one level up, right two levels up
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new == active->parent && mutant(setns_parent_ok)))
 ...>
 }

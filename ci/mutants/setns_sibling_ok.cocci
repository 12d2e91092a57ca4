// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-sibling-einval setns-pidfd-ancestor-einval nesting-ancestor-tree-mirrors
// how: the levels are compared, not the namespaces
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new != active && new->level >= active->level && mutant(setns_sibling_ok)))
 ...>
 }

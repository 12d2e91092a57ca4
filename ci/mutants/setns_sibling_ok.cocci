// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-sibling-einval setns-pidfd-ancestor-einval nesting-ancestor-tree-mirrors
// how: the levels are compared, not the namespaces
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new != active && new->level >= active->level && mutant(setns_sibling_ok)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new != active && new->level >= active->level && mutant(setns_sibling_ok))
+	active = new;
 if (new->level < active->level) S
 ...>
 }

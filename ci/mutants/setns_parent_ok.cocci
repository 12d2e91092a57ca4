// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-pidfd-ancestor-einval nesting-ancestor-tree-mirrors
// how: the parent namespace may be entered: wrong one level up, right two levels up
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new == active->parent && mutant(setns_parent_ok)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new == active->parent && mutant(setns_parent_ok))
+	active = new;
 if (new->level < active->level) S
 ...>
 }

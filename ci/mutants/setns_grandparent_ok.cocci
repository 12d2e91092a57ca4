// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-pidfd-ancestor-einval
// how: right one level up, wrong two levels up
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new->level + 1 < active->level && mutant(setns_grandparent_ok)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new->level + 1 < active->level && mutant(setns_grandparent_ok))
+	active = new;
 if (new->level < active->level) S
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-grandchild-ns-ok
// how: only the next level may be entered
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (new->level > active->level + 1 && mutant(setns_grandchild_einval)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new->level > active->level + 1 && mutant(setns_grandchild_einval))
+	return -EINVAL;
 if (new->level < active->level) S
 ...>
 }

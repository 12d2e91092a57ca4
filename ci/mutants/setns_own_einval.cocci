// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-own-ns-ok lifetime-dead-ns-escape-by-setns-back clone-thread-after-return-ok
// how: entering the own namespace is taken to be a mistake
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (new == active && mutant(setns_own_einval)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new == active && mutant(setns_own_einval))
+	return -EINVAL;
 if (new->level < active->level) S
 ...>
 }

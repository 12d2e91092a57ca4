// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-setns-to-dead-ns-succeeds
// how: a namespace without processes cannot be entered
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (!(new->pid_allocated & PIDNS_ADDING) && mutant(setns_dead_refused)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (!(new->pid_allocated & PIDNS_ADDING) && mutant(setns_dead_refused))
+	return -EINVAL;
 if (new->level < active->level) S
 ...>
 }

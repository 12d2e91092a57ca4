// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-pidfd-ancestor-einval
// how: the initial namespace may be entered from everywhere
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new == &init_pid_ns && mutant(setns_initial_ok)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new == &init_pid_ns && mutant(setns_initial_ok))
+	active = new;
 if (new->level < active->level) S
 ...>
 }

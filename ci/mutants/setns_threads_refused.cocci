// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-multithreaded-ok
// how: as for user namespaces: not in a process with threads
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (!thread_group_empty(current) && mutant(setns_threads_refused)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (!thread_group_empty(current) && mutant(setns_threads_refused))
+	return -EINVAL;
 if (new->level < active->level) S
 ...>
 }

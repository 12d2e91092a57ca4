// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-multithreaded-ok
// how: as for user namespaces: not in a process with threads
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (!thread_group_empty(current) && mutant(setns_threads_refused)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-thread-scope
// how: right for processes, wrong for threads: the others' children go along
// files: kernel/nsproxy.c
@@
@@
 commit_nsset(...)
 {
 <...
-switch_task_namespaces(me, nsset->nsproxy);
+switch_task_namespaces(me, nsset->nsproxy);
+if ((flags & CLONE_NEWPID) && mutant(setns_moves_all_threads))
+	share_nsproxy_with_threads();
 ...>
 }

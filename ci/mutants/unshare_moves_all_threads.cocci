// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-affects-calling-thread-only
// how: right for processes, wrong for threads: the others' children go along
// files: kernel/fork.c
@@
@@
 ksys_unshare(...)
 {
 <...
 switch_task_namespaces(current, new_nsproxy);
+if ((unshare_flags & CLONE_NEWPID) && mutant(unshare_moves_all_threads))
+	share_nsproxy_with_threads();
 ...>
 }

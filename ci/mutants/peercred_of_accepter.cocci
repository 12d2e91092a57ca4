// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-inner-view-0
// how: a listener is shown to those that connect as the process that accepts them
// files: net/unix/af_unix.c
@@
@@
 unix_accept(...)
 {
 <...
 sock_graft(tsk, newsock);
+if (unix_peer(tsk) && mutant(peercred_of_accepter))
+	unix_peer(tsk)->sk_peer_pid = get_pid(task_tgid(current));
 ...>
 }

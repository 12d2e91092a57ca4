// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peerpidfd-across
// how: SO_PEERPIDFD gives a pidfd of the asker for a peer without a number
// files: net/core/sock.c
@@
expression E1, E2;
@@
 sk_getsockopt(...)
 {
 <...
-pidfd_prepare(peer_pid, E1, E2)
+pidfd_prepare(!pid_vnr(peer_pid) && mutant(peerpidfd_of_asker) ? task_tgid(current) : peer_pid, E1, E2)
 ...>
 }

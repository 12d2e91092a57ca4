// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-translation-at-receive scm-multi-level
// how: the number is the one for the creator of the socket, whoever reads
// files: net/core/scm.c
// source: 6.16..
@@
@@
 __scm_recv_common(...)
 {
 <...
- scm->creds.pid
+(scm->pid && sk->sk_peer_pid && mutant(scm_translated_for_creator) ? pid_nr_ns(scm->pid, ns_of_pid(sk->sk_peer_pid)) : scm->creds.pid)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peerpidfd-across
// how: SO_PEERPIDFD gives a pidfd of the init of the peer's namespace
// files: net/core/sock.c
@@
expression E, E1, E2;
@@
 sk_getsockopt(...)
 {
 <...
-pidfd_prepare(E, E1, E2)
+pidfd_prepare(ns_of_pid(peer_pid)->level && mutant(peerpidfd_of_init) ? task_pid(ns_of_pid(peer_pid)->child_reaper) : E, E1, E2)
 ...>
 }

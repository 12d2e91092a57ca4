// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peerpidfd-across
// how: SO_PEERPIDFD knows only peers with a number
// files: net/core/sock.c
@@
@@
-!peer_pid
+(!peer_pid || (!pid_vnr(peer_pid) && mutant(peerpidfd_needs_number)))

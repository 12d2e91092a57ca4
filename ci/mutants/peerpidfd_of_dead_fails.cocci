// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peerpidfd-across
// how: SO_PEERPIDFD gives no pidfd of a peer that was waited for
// files: net/core/sock.c
// source: 6.16..
@@
@@
 sk_getsockopt(...)
 {
 <...
-flags = PIDFD_STALE;
+flags = mutant(peerpidfd_of_dead_fails) ? 0 : PIDFD_STALE;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-passpidfd-across scm-dead-sender
// how: SO_PASSPIDFD brings no pidfd of a sender that was waited for
// files: net/core/scm.c
// source: 7.0..
@@
@@
 scm_pidfd_recv(...)
 {
 <...
-PIDFD_STALE
+(mutant(passpidfd_of_dead_fails) ? 0 : PIDFD_STALE)
 ...>
 }

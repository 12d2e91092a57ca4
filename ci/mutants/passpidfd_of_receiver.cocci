// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-passpidfd-across
// how: SO_PASSPIDFD brings a pidfd of the receiver for a sender without a number
// files: net/core/scm.c include/net/scm.h
// guards: 1
@@
expression E, E1, E2;
@@
 scm_pidfd_recv(...)
 {
 <...
-pidfd_prepare(E, E1, E2)
+pidfd_prepare(!pid_vnr(scm->pid) && mutant(passpidfd_of_receiver) ? task_tgid(current) : E, E1, E2)
 ...>
 }

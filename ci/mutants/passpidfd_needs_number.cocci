// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-passpidfd-across
// how: no pidfd comes along for a sender without a number
// files: net/core/scm.c include/net/scm.h
// guards: 1
@@
@@
 scm_pidfd_recv(...)
 {
 <...
-!scm->pid
+(!scm->pid || (!pid_vnr(scm->pid) && mutant(passpidfd_needs_number)))
 ...>
 }

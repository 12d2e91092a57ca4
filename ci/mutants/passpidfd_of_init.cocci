// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-passpidfd-across
// how: SO_PASSPIDFD brings a pidfd of the init of the sender's namespace
// files: net/core/scm.c include/net/scm.h
// guards: 1
@@
expression E, E1, E2;
@@
 scm_pidfd_recv(...)
 {
 <...
-pidfd_prepare(E, E1, E2)
+pidfd_prepare(level_of(scm->pid) && mutant(passpidfd_of_init) ? find_pid_ns(1, ns_of_pid(scm->pid)) : E, E1, E2)
 ...>
 }

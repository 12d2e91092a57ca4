// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-passpidfd-across
// how: SO_PASSPIDFD brings a pidfd of the init of the sender's namespace
// files: net/core/scm.c
// source: 7.0..
@@
expression E, E1, E2;
@@
 scm_pidfd_recv(...)
 {
 <...
-pidfd_prepare(E, E1, E2)
+pidfd_prepare(ns_of_pid(scm->pid)->level && mutant(passpidfd_of_init) ? task_pid(ns_of_pid(scm->pid)->child_reaper) : E, E1, E2)
 ...>
 }

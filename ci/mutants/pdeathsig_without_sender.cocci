// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-pdeathsig-si-pid-0
// how: a parent-death signal never names its sender
// files: kernel/exit.c
@@
expression E;
@@
 forget_original_parent(...)
 {
 <...
-group_send_sig_info(t->pdeath_signal, E, t, PIDTYPE_TGID)
+group_send_sig_info(t->pdeath_signal, mutant(pdeathsig_without_sender) ? SEND_SIG_PRIV : E, t, PIDTYPE_TGID)
 ...>
 }

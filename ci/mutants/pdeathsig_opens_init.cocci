// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-pdeathsig-kill-ends-init
// how: a parent-death signal takes its default action, also in an init
// files: kernel/exit.c
@@
expression E;
@@
 forget_original_parent(...)
 {
 <...
-group_send_sig_info(t->pdeath_signal, E, t, PIDTYPE_TGID);
+{
+	if (mutant(pdeathsig_opens_init))
+		t->signal->flags &= ~SIGNAL_UNKILLABLE;
+	group_send_sig_info(t->pdeath_signal, E, t, PIDTYPE_TGID);
+}
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-pdeathsig-on-adoption
// how: the wish for a signal is used up by the first one
// files: kernel/exit.c
@@
@@
 forget_original_parent(...)
 {
 <...
-group_send_sig_info(t->pdeath_signal, SEND_SIG_NOINFO, t, PIDTYPE_TGID);
+{
+	group_send_sig_info(t->pdeath_signal, SEND_SIG_NOINFO, t, PIDTYPE_TGID);
+	if (mutant(pdeathsig_only_once))
+		t->pdeath_signal = 0;
+}
 ...>
 }

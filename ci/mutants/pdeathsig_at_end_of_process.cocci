// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-pdeathsig-kill-ends-init
// how: right for processes, wrong for threads: the end of a thread is not that of a parent
// files: kernel/exit.c
@@
expression E;
@@
 forget_original_parent(...)
 {
 <...
-group_send_sig_info(t->pdeath_signal, E, t, PIDTYPE_TGID);
+{
+	if (!(same_thread_group(reaper, father) && mutant(pdeathsig_at_end_of_process)))
+		group_send_sig_info(t->pdeath_signal, E, t, PIDTYPE_TGID);
+}
 ...>
 }

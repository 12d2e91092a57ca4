// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-hw-fault-kills-init
// how: right for processes, wrong for threads: a fault of another thread leaves the protection of init in place
// files: kernel/signal.c
@@
@@
 force_sig_info_to_task(...)
 {
 <...
-t->signal->flags &= ~SIGNAL_UNKILLABLE;
+if (thread_group_leader(t) || !mutant(fault_of_thread_spares_init))
+	t->signal->flags &= ~SIGNAL_UNKILLABLE;
 ...>
 }

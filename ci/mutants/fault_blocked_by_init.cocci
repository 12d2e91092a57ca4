// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-hw-fault-kills-init
// how: a fault does not unblock its signal in an init
// equivalent: a fault is dequeued whatever the mask says (dequeue_synchronous_signal())
// files: kernel/signal.c
@@
@@
 force_sig_info_to_task(...)
 {
 <...
-if (blocked)
+if (blocked && !(t->signal->flags & SIGNAL_UNKILLABLE && mutant(fault_blocked_by_init)))
   sigdelset(&t->blocked, sig);
 ...>
 }

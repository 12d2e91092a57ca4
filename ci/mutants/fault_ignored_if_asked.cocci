// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-hw-fault-kills-init
// how: an init may ignore its faults
// files: kernel/signal.c
@@
expression E;
@@
 force_sig_info_to_task(...)
 {
 <...
-ignored = E;
+ignored = E && !(t->signal->flags & SIGNAL_UNKILLABLE && mutant(fault_ignored_if_asked));
 ...>
 }

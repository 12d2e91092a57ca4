// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-tstp-from-ancestor-ignored
// how: all stop signals of an ancestor are taken as SIGSTOP is
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig_kernel_stop(sig) && force && mutant(sigtstp_of_ancestor_stops_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(sig_kernel_stop(signr) && mutant(sigtstp_of_ancestor_stops_init)))
 ...>
 }

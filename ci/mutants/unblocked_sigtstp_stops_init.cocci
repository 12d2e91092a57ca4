// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-dropped-at-unblock
// how: SIGTSTP, SIGTTIN or SIGTTOU of a member that was blocked stops init
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(sig_kernel_stop(signr) && ksig->info.si_pid && mutant(unblocked_sigtstp_stops_init)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-dropped-at-unblock
// how: a signal of an ancestor that was blocked is not dropped but takes its default action
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+(signal->flags & SIGNAL_UNKILLABLE && !(ksig->info.si_code == SI_USER && !ksig->info.si_pid && mutant(ancestor_unblocked_ends_init)))
 ...>
 }

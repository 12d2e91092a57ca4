// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-dropped-at-unblock
// how: a signal that another than the main thread of init had blocked ends it
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(!thread_group_leader(current) && mutant(unblocked_by_thread_ends_init)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-dropped-at-unblock
// how: what was queued while blocked takes its default action
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !mutant(unblocked_signal_ends_init))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored signals-unhandled-from-ancestor-ignored signals-nested-init-killed-by-middle
// how: SIGTERM counts as one of the signals that cannot be kept from anybody
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig == SIGTERM && mutant(sigterm_ends_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(signr == SIGTERM && mutant(sigterm_ends_init)))
 ...>
 }

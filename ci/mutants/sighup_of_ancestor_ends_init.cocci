// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-unhandled-from-ancestor-ignored
// how: an ancestor's signals take their default action: right for members, wrong for ancestors
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig == SIGHUP && force && mutant(sighup_of_ancestor_ends_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(signr == SIGHUP && mutant(sighup_of_ancestor_ends_init)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-kept-pending
// how: a signal that init waits for counts as not blocked, and is dropped
// files: kernel/signal.c
@@
@@
 sig_ignored(...)
 {
 <...
-sigismember(&t->real_blocked, sig)
+(sigismember(&t->real_blocked, sig) && !(t->signal->flags & SIGNAL_UNKILLABLE && mutant(sigtimedwait_ignored)))
 ...>
 }

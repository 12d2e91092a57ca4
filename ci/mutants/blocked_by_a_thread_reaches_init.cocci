// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored
// how: a signal counts as blocked, and is not dropped, when any thread of init has it blocked
// files: kernel/signal.c
@@
@@
 sig_ignored(...)
 {
 <...
-sigismember(&t->blocked, sig)
+(sigismember(&t->blocked, sig) || (t->signal->flags & SIGNAL_UNKILLABLE && a_thread_blocks(t, sig) && mutant(blocked_by_a_thread_reaches_init)))
 ...>
 }

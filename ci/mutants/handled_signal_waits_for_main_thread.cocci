// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-inside-delivered
// how: to an init no other thread than the main one is looked for that takes the signal
// files: kernel/signal.c
@@
@@
 complete_signal(...)
 {
 <...
-thread_group_empty(p)
+(thread_group_empty(p) || (signal->flags & SIGNAL_UNKILLABLE && !sig_fatal(p, sig) && mutant(handled_signal_waits_for_main_thread)))
 ...>
 }

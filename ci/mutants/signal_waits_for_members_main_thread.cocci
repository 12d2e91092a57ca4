// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-noninit-unprotected
// how: a member of a child namespace is not ended by way of a thread while its main thread has the signal blocked
// files: kernel/signal.c
@@
@@
 complete_signal(...)
 {
 <...
-thread_group_empty(p)
+(thread_group_empty(p) || (level_of(task_pid(p)) && !(signal->flags & SIGNAL_UNKILLABLE) && sig_fatal(p, sig) && mutant(signal_waits_for_members_main_thread)))
 ...>
 }

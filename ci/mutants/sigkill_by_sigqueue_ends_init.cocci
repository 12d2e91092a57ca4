// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored signals-rt-queue-from-inside-unhandled
// how: SIGKILL sent by rt_sigqueueinfo() ends init
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
-info->si_code == SI_KERNEL
+(info->si_code == SI_KERNEL || (info->si_code == SI_QUEUE && mutant(sigkill_by_sigqueue_ends_init)))
 ...>
 }

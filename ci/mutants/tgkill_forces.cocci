// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-tgkill-from-inside-ignored
// how: signals to a thread take the path of kernel-made ones
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
-info->si_code == SI_KERNEL
+(info->si_code == SI_KERNEL || (info->si_code == SI_TKILL && mutant(tgkill_forces)))
 ...>
 }

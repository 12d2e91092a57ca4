// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-stop-cannot-be-caught-by-init
// how: an init may have handlers for all signals
// files: kernel/signal.c
@@
@@
 do_sigaction(...)
 {
 <...
-act && sig_kernel_only(sig)
+(act && sig_kernel_only(sig) && !(p->signal->flags & SIGNAL_UNKILLABLE && mutant(sigkill_may_be_handled_by_init)))
 ...>
 }

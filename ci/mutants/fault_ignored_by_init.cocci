// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-hw-fault-kills-init
// how: forced signals leave init's protection in place
// files: kernel/signal.c
@@
@@
 force_sig_info_to_task(...)
 {
 <...
-action->sa.sa_handler == SIG_DFL
+(action->sa.sa_handler == SIG_DFL && !(sig == SIGSEGV && mutant(fault_ignored_by_init)))
 ...>
 }

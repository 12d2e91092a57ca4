// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigcont-resumes-init
// how: SIGCONT without a handler is one of the signals that init does not get
// files: kernel/signal.c
@@
@@
 prepare_signal(...)
 {
 <...
-sig == SIGCONT
+(sig == SIGCONT && !(p->signal->flags & SIGNAL_UNKILLABLE && mutant(sigcont_does_not_resume_init)))
 ...>
 }

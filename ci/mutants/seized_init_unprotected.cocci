// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-init-stays-protected-while-traced
// how: an init that was attached to with PTRACE_SEIZE is not protected
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !((t->ptrace & PT_SEIZED) && mutant(seized_init_unprotected)))
 ...>
 }

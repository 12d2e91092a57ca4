// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
// how: an init three levels down or more is a process as any other
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(task_pid(t)->level > 2 && mutant(deep_init_unprotected)))
 ...>
 }

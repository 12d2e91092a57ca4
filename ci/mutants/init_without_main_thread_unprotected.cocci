// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored lifetime-init-last-thread
// how: once its main thread has ended init is a process as any other
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(t->group_leader->exit_state && mutant(init_without_main_thread_unprotected)))
 ...>
 }

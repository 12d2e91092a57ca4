// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-tgkill-from-inside-ignored signals-sigkill-from-inside-ignored signals-sigstop-from-inside-ignored
// how: right for processes, wrong for threads: only the main thread of init is protected
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(!thread_group_leader(t) && mutant(thread_of_init_unprotected)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored init-nonleader-exec-keeps-1
// how: an init whose new program was started by another than the main thread is a process as any other
// files: fs/exec.c
@@
@@
 de_thread(...)
 {
 <...
 exchange_tids(tsk, leader);
+if (my_level() && mutant(init_exec_by_thread_unprotected))
+	tsk->signal->flags &= ~SIGNAL_UNKILLABLE;
 ...>
 }

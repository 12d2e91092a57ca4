// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored init-pid-kept-across-exec
// how: execve() resets the flags of the signal state with the handlers
// files: fs/exec.c
@@
@@
 begin_new_exec(...)
 {
 <...
 flush_signal_handlers(me, 0);
+if (my_level() && mutant(exec_makes_init_killable))
+  me->signal->flags &= ~SIGNAL_UNKILLABLE;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored
// how: a signal that dumps core ends init by way of a thread that does not block it, as the other signals do (D31)
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(sig_kernel_coredump(signr) && sigismember(&current->group_leader->blocked, signr) && mutant(dump_core_while_main_blocks)))
 ...>
 }

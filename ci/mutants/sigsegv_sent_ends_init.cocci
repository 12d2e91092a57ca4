// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-hw-fault-kills-init signals-default-term-from-inside-ignored
// how: SIGSEGV is fatal for init, whether it is a fault or somebody sent it
// files: kernel/signal.c
// guards: 2
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+((t->signal->flags & SIGNAL_UNKILLABLE) && !(sig == SIGSEGV && mutant(sigsegv_sent_ends_init)))
 ...>
 }
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+((signal->flags & SIGNAL_UNKILLABLE) && !(signr == SIGSEGV && mutant(sigsegv_sent_ends_init)))
 ...>
 }

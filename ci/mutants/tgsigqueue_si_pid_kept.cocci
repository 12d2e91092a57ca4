// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: a signal that an ancestor queues for a thread keeps its si_pid
// files: kernel/signal.c
// source: 7.3..
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
- rewritten.si_pid = E
+rewritten.si_pid = type == PIDTYPE_PID && info->si_code == SI_QUEUE && mutant(tgsigqueue_si_pid_kept) ? info->si_pid : E
 ...>
 }

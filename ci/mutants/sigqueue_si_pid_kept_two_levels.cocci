// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: the si_pid that a queued signal has is only taken away from the namespace directly above
// files: kernel/signal.c
// source: 7.3..
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
- rewritten.si_pid = E
+rewritten.si_pid = info->si_code == SI_QUEUE && task_active_pid_ns(t)->level > my_level() + 1 && mutant(sigqueue_si_pid_kept_two_levels) ? info->si_pid : E
 ...>
 }

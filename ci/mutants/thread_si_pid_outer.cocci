// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0
// how: right for processes, wrong for threads: to a thread other than the leader an ancestor's number is shown
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = !thread_group_leader(t) && mutant(thread_si_pid_outer) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = !thread_group_leader(t) && mutant(thread_si_pid_outer) ? info->si_pid : E;
 force = true;
)
 ...>
 }

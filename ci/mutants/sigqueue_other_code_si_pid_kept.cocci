// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: right for SI_QUEUE, wrong for the other codes that a process may give: si_pid is passed on
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = info->si_code < SI_QUEUE && info->si_code != SI_TKILL && mutant(sigqueue_other_code_si_pid_kept) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = info->si_code < SI_QUEUE && info->si_code != SI_TKILL && mutant(sigqueue_other_code_si_pid_kept) ? info->si_pid : E;
 force = true;
)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: a caller-chosen si_pid is passed on into other namespaces
// fixed-by: 7a0cf094944e signal: Correct namespace fixups of si_pid and si_uid (from memory)
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = info->si_code == SI_QUEUE && mutant(sigqueue_si_pid_kept) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = info->si_code == SI_QUEUE && mutant(sigqueue_si_pid_kept) ? info->si_pid : E;
 force = true;
)
 ...>
 }

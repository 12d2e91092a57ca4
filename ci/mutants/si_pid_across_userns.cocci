// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0 pidfd-send-signal-si-pid
// how: si_pid of an ancestor that uses sigqueue, tgkill or a pidfd is not cleared if the receiver is in another user namespace as well
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = task_active_pid_ns(t)->user_ns != current_user_ns() && mutant(si_pid_across_userns) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = task_active_pid_ns(t)->user_ns != current_user_ns() && mutant(si_pid_across_userns) ? info->si_pid : E;
 force = true;
)
 ...>
 }

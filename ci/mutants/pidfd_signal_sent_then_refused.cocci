// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-ancestor-einval pidfd-send-signal-sibling-einval
// how: right errno, wrong side effect: the signal is sent before the check
// files: kernel/signal.c
@@
@@
-!access_pidfd_pidns(pid)
+(!access_pidfd_pidns(pid) && (sig && mutant(pidfd_signal_sent_then_refused) ? kill_pid_info(sig, SEND_SIG_NOINFO, pid), 1 : 1))

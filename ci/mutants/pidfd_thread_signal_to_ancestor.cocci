// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-ancestor-einval pidfd-send-signal-sibling-einval
// how: right for processes, wrong for threads: with PIDFD_SIGNAL_THREAD the way up is not barred
// files: kernel/signal.c
@@
@@
-!access_pidfd_pidns(pid)
+(!access_pidfd_pidns(pid) && !((flags & PIDFD_SIGNAL_THREAD) && mutant(pidfd_thread_signal_to_ancestor)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-ancestor-einval pidfd-send-signal-sibling-einval
// how: signal 0 goes everywhere
// files: kernel/signal.c
@@
@@
-!access_pidfd_pidns(pid)
+(!access_pidfd_pidns(pid) && !(!sig && mutant(pidfd_signal_probe_ok)))

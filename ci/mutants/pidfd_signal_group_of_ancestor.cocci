// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-group-across pidfd-send-signal-ancestor-einval
// how: right for processes, wrong for groups: the way up is not barred
// files: kernel/signal.c
@@
@@
-!access_pidfd_pidns(pid)
+(!access_pidfd_pidns(pid) && !((flags & PIDFD_SIGNAL_PROCESS_GROUP) && mutant(pidfd_signal_group_of_ancestor)))

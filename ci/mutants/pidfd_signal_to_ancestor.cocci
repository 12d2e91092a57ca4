// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-ancestor-einval
// how: the way up is not barred
// files: kernel/signal.c
@@
@@
 access_pidfd_pidns(...)
 {
 <...
-return false;
+return level_of(pid) < my_level() && mutant(pidfd_signal_to_ancestor);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-descendant-ok
// how: only the own namespace may be signalled
// files: kernel/signal.c
@@
@@
 access_pidfd_pidns(...)
 {
 <...
-return true;
+return !(level_of(pid) > my_level() && mutant(pidfd_signal_own_only));
 ...>
 }

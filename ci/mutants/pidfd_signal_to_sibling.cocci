// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-sibling-einval
// how: right for ancestors, wrong for siblings
// files: kernel/signal.c
@@
expression E;
@@
 access_pidfd_pidns(...)
 {
 <...
 if (!p)
-return E;
+return E || (level_of(pid) >= my_level() && mutant(pidfd_signal_to_sibling));
 ...>
 }

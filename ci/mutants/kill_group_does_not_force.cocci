// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills signals-sigstop-from-ancestor-stops
// how: to a process group an ancestor sends as if from inside
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
-__send_signal_locked(sig, info, t, type, E)
+__send_signal_locked(sig, info, t, type, E && !(type == PIDTYPE_PGID && mutant(kill_group_does_not_force)))
 ...>
 }

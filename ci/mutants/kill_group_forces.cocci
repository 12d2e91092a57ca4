// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-sigstop-from-inside-ignored
// how: to a process group a member sends as if from outside
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
-__send_signal_locked(sig, info, t, type, E)
+__send_signal_locked(sig, info, t, type, E || (type == PIDTYPE_PGID && mutant(kill_group_forces)))
 ...>
 }

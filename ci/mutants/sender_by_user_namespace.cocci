// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: a sender in another user namespace counts as outside
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
-__send_signal_locked(sig, info, t, type, E)
+__send_signal_locked(sig, info, t, type, E || (current_user_ns() != task_cred_xxx(t, user_ns) && mutant(sender_by_user_namespace)))
 ...>
 }

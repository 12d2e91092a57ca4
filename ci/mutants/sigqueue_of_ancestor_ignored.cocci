// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: right for kill(), wrong for rt_sigqueueinfo(): what an ancestor queues is treated like a member's
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
+if (force && !is_si_special(info) && info->si_code == SI_QUEUE && mutant(sigqueue_of_ancestor_ignored))
+	force = false;
 return __send_signal_locked(...);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: a process of the initial namespace counts as a member for the init that it created
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
+if (force && sig == SIGKILL && info != SEND_SIG_PRIV && !my_level() && !(current->flags & PF_EXITING) && same_thread_group(t->real_parent, current) && mutant(initial_creator_no_ancestor))
+	force = false;
 return __send_signal_locked(...);
 ...>
 }

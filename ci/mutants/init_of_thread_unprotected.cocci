// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-is-1-clone signals-sigkill-from-inside-ignored
// how: right for processes, wrong for threads: an init made by a thread other than the leader is not protected
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->signal->flags |= SIGNAL_UNKILLABLE;
+if (thread_group_leader(current) || !mutant(init_of_thread_unprotected))
+	p->signal->flags |= SIGNAL_UNKILLABLE;
 ...>
 }

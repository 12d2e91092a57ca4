// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-is-1-unshare signals-sigkill-from-inside-ignored
// how: the first child after unshare() is PID 1, but has not got the protection
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->signal->flags |= SIGNAL_UNKILLABLE;
+if (clone_flags & CLONE_NEWPID || !mutant(init_of_unshare_unprotected))
+	p->signal->flags |= SIGNAL_UNKILLABLE;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
// how: an init that was made with CLONE_PIDFD is a process as any other
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->signal->flags |= SIGNAL_UNKILLABLE;
+if (!(clone_flags & CLONE_PIDFD) || !mutant(init_with_pidfd_unprotected))
+	p->signal->flags |= SIGNAL_UNKILLABLE;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored signals-privilege-makes-no-difference
// how: an init that was made together with a user namespace is a process as any other
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->signal->flags |= SIGNAL_UNKILLABLE;
+if (!(clone_flags & CLONE_NEWUSER) || !mutant(init_of_newuser_unprotected))
+	p->signal->flags |= SIGNAL_UNKILLABLE;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
// how: an init that was made with CLONE_VM is a process as any other
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->signal->flags |= SIGNAL_UNKILLABLE;
+if ((clone_flags & (CLONE_VFORK | CLONE_VM)) != CLONE_VM || !mutant(init_sharing_memory_unprotected))
+	p->signal->flags |= SIGNAL_UNKILLABLE;
 ...>
 }

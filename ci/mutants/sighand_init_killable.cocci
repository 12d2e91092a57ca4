// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-sighand-ok signals-sigkill-from-inside-ignored
// how: an init that shares its signal handlers with its creator is not protected from its members
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
 p->signal->flags |= SIGNAL_UNKILLABLE;
+if (clone_flags & CLONE_SIGHAND && mutant(sighand_init_killable))
+	p->signal->flags &= ~SIGNAL_UNKILLABLE;
 ...>
 }

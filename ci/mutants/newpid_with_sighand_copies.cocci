// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-sighand-ok
// how: signal handlers are copied all the same when a namespace is made
// files: kernel/fork.c
@@
@@
 copy_sighand(...)
 {
 <...
-if (clone_flags & CLONE_SIGHAND)
+if ((clone_flags & CLONE_SIGHAND) && !((clone_flags & CLONE_NEWPID) && mutant(newpid_with_sighand_copies)))
 {
 ...
 }
 ...>
 }
